package se.utmana.app.learning.cycle;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * How a cycle ends: with a change of something, or with the reason why nothing changes.
 *
 * @param reflection the conversation in which it was reflected on
 * @param change what changes
 * @param changed the record that is another one now
 * @param unchanged why nothing changes
 */
public record Ending(
    @Nullable UUID reflection, Phrase change, @Nullable UUID changed, Phrase unchanged) {

  public static final Ending NONE = new Ending(null, Phrase.EMPTY, null, Phrase.EMPTY);

  public boolean isChange() {
    return !change.isEmpty();
  }

  Optional<Refusal> refusal() {
    return Said.first(
        Said.unless(reflection != null, "reflection", "learning.cycle.refused.reflection"),
        Said.unless(
            change.isEmpty() != unchanged.isEmpty(), "change", "learning.cycle.refused.either"),
        Said.unless(
            change.isEmpty() || changed != null, "changed", "learning.cycle.refused.changed"),
        Said.unless(
            !change.isEmpty() || changed == null, "changed", "learning.cycle.refused.unchanged"),
        Said.allowed("change", change, Said.TEXT),
        Said.allowed("unchanged", unchanged, Said.TEXT));
  }
}
