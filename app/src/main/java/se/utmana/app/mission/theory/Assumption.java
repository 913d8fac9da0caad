package se.utmana.app.mission.theory;

import java.util.Optional;
import java.util.UUID;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.MissionId;
import se.utmana.app.mission.Written;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Something that a mission takes for granted without having shown it.
 *
 * @param importance how much falls if it is wrong, 1 to 3
 * @param uncertainty how little is known of it, 1 to 3
 * @param source where a fact comes from, empty for everything else
 */
public record Assumption(
    SpaceId space,
    MissionId mission,
    UUID id,
    Phrase text,
    int importance,
    int uncertainty,
    AssumptionState state,
    Basis basis,
    String source) {

  public static final int MOST = 3;

  /** Whether it should be tried before others: important, uncertain, and nobody has shown it. */
  public boolean isRisky() {
    return importance == MOST && uncertainty == MOST && isOpen();
  }

  /** Whether it is still taken for granted. */
  public boolean isOpen() {
    return state == AssumptionState.UNTESTED || state == AssumptionState.CHALLENGED;
  }

  /** The more of both, the sooner it should be tried. */
  public int weight() {
    return importance * uncertainty;
  }

  Optional<Refusal> refusal() {
    var refusal = Written.needed("text", text, Written.LINE);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (importance < 1 || importance > MOST) {
      return Optional.of(Refusal.at("importance", "mission.assumption.refused.scale", MOST));
    }
    if (uncertainty < 1 || uncertainty > MOST) {
      return Optional.of(Refusal.at("uncertainty", "mission.assumption.refused.scale", MOST));
    }
    return basis == Basis.FACT && source.isBlank()
        ? Optional.of(Refusal.at("source", "mission.refused.source"))
        : Optional.empty();
  }

  Assumption in(AssumptionState state) {
    return new Assumption(space, mission, id, text, importance, uncertainty, state, basis, source);
  }
}
