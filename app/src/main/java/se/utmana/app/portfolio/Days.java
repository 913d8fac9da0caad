package se.utmana.app.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import se.utmana.app.web.SwedishTime;

/** The day as people in Sweden count it. */
@Component
public class Days {

  private final Clock clock;

  Days(Clock clock) {
    this.clock = clock;
  }

  public LocalDate today() {
    return of(clock.instant());
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  public static LocalDate of(Instant moment) {
    return SwedishTime.dayOf(moment);
  }
}
