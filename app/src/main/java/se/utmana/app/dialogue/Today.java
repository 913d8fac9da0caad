package se.utmana.app.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.utmana.app.web.SwedishTime;

/** The day as the people of the dialogues see it: a period ends at midnight in Sweden. */
@Component
public class Today {

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate date() {
    return SwedishTime.today(clock);
  }

  Instant instant() {
    return clock.instant();
  }
}
