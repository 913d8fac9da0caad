package se.utmana.app.challenge.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.SwedishTime;

/**
 * What somebody sent in, in their own words; it stays as it was written. Who it was stands nowhere.
 *
 * @param day when, without a time
 * @param answer what became of it, null while it waits
 */
public record Submission(
    SpaceId space,
    UUID id,
    Phrase title,
    Phrase text,
    Scope scope,
    LocalDate day,
    boolean illustrative,
    @Nullable Answer answer) {

  /**
   * What became of a submission; never changed.
   *
   * @param challenge where it lives on, null when it was declined
   * @param reason why, may be empty unless it was declined
   */
  public record Answer(
      Verdict verdict,
      @Nullable ChallengeId challenge,
      Phrase reason,
      Role role,
      Instant answeredAt) {

    /** The day, as people in Sweden count it. */
    LocalDate day() {
      return SwedishTime.dayOf(answeredAt);
    }
  }

  boolean waits() {
    return answer == null;
  }

  /** Whether everybody who sees the space may read it: it lives on in a challenge. */
  boolean isShown() {
    return answer != null && answer.challenge() != null;
  }

  /** Its address, below the space's. */
  String path() {
    return "challenges/submissions/" + id;
  }
}
