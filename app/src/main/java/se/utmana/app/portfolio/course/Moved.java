package se.utmana.app.portfolio.course;

import java.time.Instant;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;

/** A step as programs read it. */
public record Moved(String what, String from, String to, Role role, Phrase reason, Instant at) {

  public static Moved of(Step step) {
    return new Moved(
        step.what(), step.from(), step.to(), step.role(), step.reason(), step.madeAt());
  }
}
