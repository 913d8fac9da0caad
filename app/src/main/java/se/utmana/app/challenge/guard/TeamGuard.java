package se.utmana.app.challenge.guard;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Move;
import se.utmana.app.challenge.MoveGuard;
import se.utmana.app.space.Member;
import se.utmana.app.space.Members;
import se.utmana.app.web.Refusal;

/**
 * The work on a challenge begins with a team: members who represent at least two of the space's
 * actors, for what one organisation can do alone is no challenge.
 */
@Component
class TeamGuard implements MoveGuard {

  private static final int FEWEST = 2;

  private final Members members;

  TeamGuard(Members members) {
    this.members = members;
  }

  @Override
  public Optional<Refusal> refusal(Challenge challenge, Move move) {
    return move == Move.ACTIVATE && organisations(challenge) < FEWEST
        ? Optional.of(Refusal.at("move", "challenge.refused.team", FEWEST))
        : Optional.empty();
  }

  private long organisations(Challenge challenge) {
    return members.list(challenge.space()).stream()
        .map(Member::actor)
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }
}
