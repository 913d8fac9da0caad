package se.utmana.app.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day as the people of the dialogues see it: a period ends at midnight in Sweden. */
@Component
public class Today {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), SWEDEN);
  }

  Instant instant() {
    return clock.instant();
  }
}
