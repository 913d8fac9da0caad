package se.utmana.app.challenge.guard;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Move;
import se.utmana.app.challenge.MoveGuard;
import se.utmana.app.challenge.scope.Scopes;
import se.utmana.app.web.Refusal;

/** Nobody can judge how relevant a challenge is before somebody has said whom it affects. */
@Component
class AffectedGuard implements MoveGuard {

  private final Scopes scopes;

  AffectedGuard(Scopes scopes) {
    this.scopes = scopes;
  }

  @Override
  public Optional<Refusal> refusal(Challenge challenge, Move move) {
    return move == Move.START_ASSESSMENT && scopes.of(challenge).affected().isEmpty()
        ? Optional.of(Refusal.at("move", "challenge.refused.affected"))
        : Optional.empty();
  }
}
