package se.utmana.app.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people here live them: one ends at midnight in Sweden, wherever the server stands. */
public final class SwedishTime {

  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private SwedishTime() {}

  public static LocalDate today(Clock clock) {
    return dayOf(clock.instant());
  }

  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
