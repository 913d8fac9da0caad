package se.utmana.app.mission.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets to the day that it is about. */
final class TravellingClock extends Clock {

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

  /** Gives the server this clock. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Travels {

    @Bean
    @Primary
    TravellingClock travellingClock() {
      return new TravellingClock();
    }
  }

  void travelTo(String day) {
    now.set(LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  @Override
  public Instant instant() {
    return now.get();
  }
}
