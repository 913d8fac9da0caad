package se.utmana.app.challenge.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What an assessor says about one criterion.
 *
 * @param score from 0 to 4, null when there is none
 * @param unsure whether the assessor has said that they cannot tell
 * @param reason why; a score that counts has one
 */
public record Answer(@Nullable Integer score, boolean unsure, String reason) {

  static final int REASON_LENGTH = 2000;

  public Answer {
    reason = reason.strip();
  }

  /** A score with its reason. */
  public static Answer of(int score, String reason) {
    return new Answer(score, false, reason);
  }

  /** Whether the assessor has taken a stand, be it that they cannot tell. */
  boolean isGiven() {
    return unsure || score != null;
  }
}
