package se.utmana.app.challenge.decision;

import java.util.Set;
import java.util.UUID;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Move;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * Something was decided about a challenge, and those who took part should be told.
 *
 * @param reasons as those who took part will read them
 * @param choosers the members who have taken part in its rankings; what they chose nobody knows
 */
public record ChallengeDecided(
    SpaceId space,
    ChallengeId challenge,
    UUID decision,
    Move move,
    Phrase reasons,
    Set<UUID> choosers) {

  public ChallengeDecided {
    choosers = Set.copyOf(choosers);
  }
}
