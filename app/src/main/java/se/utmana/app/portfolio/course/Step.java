package se.utmana.app.portfolio.course;

import java.time.Instant;
import java.time.LocalDate;
import se.utmana.app.portfolio.Days;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;

/**
 * Something came from one state to another. It is never changed.
 *
 * @param what the key of what happened
 * @param role in which role somebody did it
 * @param reason what was said about it, may be empty
 */
public record Step(String what, String from, String to, Role role, Phrase reason, Instant madeAt) {

  public LocalDate day() {
    return Days.of(madeAt);
  }
}
