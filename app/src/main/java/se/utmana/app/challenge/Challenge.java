package se.utmana.app.challenge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.SpaceId;

/**
 * A larger, complex societal challenge that no actor solves alone, as a space words it.
 *
 * @param mergedInto the one that it went up in, null for one that stands by itself
 * @param version how many times it has been written; a writer who read an older version is told so
 */
public record Challenge(
    SpaceId space,
    ChallengeId id,
    Wording wording,
    Stage stage,
    @Nullable ChallengeId mergedInto,
    int version,
    Instant writtenAt) {

  public Challenge(
      SpaceId space, ChallengeId id, Wording wording, Stage stage, int version, Instant writtenAt) {
    this(space, id, wording, stage, null, version, writtenAt);
  }

  /** The challenge as somebody read it in that version. */
  Challenge at(int version) {
    return new Challenge(space, id, wording, stage, mergedInto, version, writtenAt);
  }
}
