package se.utmana.app.learning.cycle;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A cycle as it is begun.
 *
 * @param question what is to be learned in it
 * @param hours how much time for reflection is set aside
 */
public record CycleDraft(
    Phrase question,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Double hours,
    boolean illustrative) {

  private static final double LONGEST = 100;

  Optional<Refusal> refusal() {
    return Said.first(
        Said.needed("question", question, Said.LINE),
        Said.unless(from != null, "from", "learning.refused.day"),
        Said.unless(to != null, "to", "learning.refused.day"),
        Said.unless(
            from == null || to == null || !to.isBefore(from), "to", "learning.refused.order"),
        Said.unless(
            hours != null && hours > 0 && hours <= LONGEST, "hours", "learning.refused.hours"));
  }
}
