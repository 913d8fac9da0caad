package se.utmana.app.challenge.version;

import java.time.Instant;
import java.time.LocalDate;
import se.utmana.app.challenge.Wording;
import se.utmana.app.space.Role;
import se.utmana.app.web.SwedishTime;

/**
 * A wording that a challenge has had.
 *
 * @param number 1 for the first
 * @param role in which role somebody wrote it; never a person
 */
public record Version(int number, Wording wording, Role role, Instant writtenAt) {

  /** The day, as people in Sweden count it. */
  public LocalDate day() {
    return SwedishTime.dayOf(writtenAt);
  }
}
