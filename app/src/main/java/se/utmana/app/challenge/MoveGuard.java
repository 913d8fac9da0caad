package se.utmana.app.challenge;

import java.util.Optional;
import se.utmana.app.web.Refusal;

/**
 * Something that must be true before a challenge moves on. A module that knows what must be true
 * contributes one as a bean, so that this module need not know it.
 */
public interface MoveGuard {

  /** What is in the way of that move, if anything is. */
  Optional<Refusal> refusal(Challenge challenge, Move move);
}
