package se.utmana.app.challenge;

import java.time.Instant;
import se.utmana.app.space.SpaceId;

/**
 * A larger, complex societal challenge that no actor solves alone, as a space words it.
 *
 * @param version how many times it has been written; a writer who read an older version is told so
 */
public record Challenge(
    SpaceId space, ChallengeId id, Wording wording, Stage stage, int version, Instant writtenAt) {

  /** The challenge as somebody read it in that version. */
  Challenge at(int version) {
    return new Challenge(space, id, wording, stage, version, writtenAt);
  }
}
