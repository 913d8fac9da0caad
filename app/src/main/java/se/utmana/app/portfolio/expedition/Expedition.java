package se.utmana.app.portfolio.expedition;

import java.util.UUID;
import se.utmana.app.portfolio.Kind;
import se.utmana.app.portfolio.TimeBox;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * A joint exploration of a part of the system, with open questions and no intervention.
 *
 * @param version how many times its plan has been written
 */
public record Expedition(
    SpaceId space, ExpeditionId id, ExpeditionPlan plan, ExpeditionState state, int version) {

  public Phrase title() {
    return plan.title();
  }

  public TimeBox box() {
    return plan.requireBox();
  }

  public UUID challenge() {
    return plan.requireChallenge();
  }

  /** Where it is read, below the space's address. */
  public String path() {
    return Kind.EXPEDITION.path() + "/" + id;
  }

  /** The expedition as somebody read it in that version. */
  public Expedition at(int version) {
    return new Expedition(space, id, plan, state, version);
  }
}
