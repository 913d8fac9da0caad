package se.utmana.app.portfolio.measure;

import java.util.UUID;
import se.utmana.app.portfolio.Kind;
import se.utmana.app.portfolio.TimeBox;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * A planned action with one accountable, a time and a follow-up.
 *
 * @param number its number in the plan of the space, from 1
 */
public record Measure(
    SpaceId space, UUID id, int number, MeasureDraft draft, MeasureState state, int version) {

  public Phrase title() {
    return draft.title();
  }

  public TimeBox box() {
    return draft.box().orElseThrow();
  }

  /** Who answers for it. */
  public UUID accountable() {
    return draft.accountable().getFirst();
  }

  /** Where it is read, below the space's address. */
  public String path() {
    return Kind.MEASURE.path() + "/" + id;
  }

  Measure with(MeasureDraft other, int read) {
    return new Measure(space, id, number, other, state, read);
  }
}
