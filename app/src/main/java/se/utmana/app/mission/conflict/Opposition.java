package se.utmana.app.mission.conflict;

import java.util.Optional;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * How two goals hang together.
 *
 * @param one what one side wants
 * @param other what the other side wants
 * @param score from -3, one makes the other impossible, to 3, they cannot be told apart
 * @param affected who is affected and how
 */
public record Opposition(Phrase one, Phrase other, int score, Phrase affected, Basis basis) {

  static final int MOST = 3;

  Optional<Refusal> refusal() {
    return Written.needed("one", one, Written.LINE)
        .or(() -> Written.needed("other", other, Written.LINE))
        .or(
            () ->
                Math.abs(score) > MOST
                    ? Optional.of(Refusal.at("score", "mission.conflict.refused.score"))
                    : Optional.empty())
        .or(() -> Written.needed("affected", affected, Written.TEXT));
  }

  public boolean isConflict() {
    return score < 0;
  }

  /** The key of what the score is called. */
  public String key() {
    return "mission.conflict.score." + (score < 0 ? "minus" + -score : "plus" + score);
  }
}
