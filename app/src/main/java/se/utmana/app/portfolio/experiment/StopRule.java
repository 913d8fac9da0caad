package se.utmana.app.portfolio.experiment;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Push;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What ends an experiment before its time, for the sake of those whom it touches.
 *
 * @param text the rule in words
 * @param watched what is measured to keep watch, such as lost lesson hours in a week
 * @param side whether more or less than the limit stops
 */
public record StopRule(
    @NotNull Phrase text, @NotNull Phrase watched, @Nullable Push side, @Nullable Double limit) {

  Optional<Refusal> refusal() {
    return Said.first(
        Said.needed("stopText", text, Said.LINE),
        Said.needed("stopWatched", watched, Said.TITLE),
        Said.unless(side != null, "stopSide", "portfolio.design.refused.side"),
        Said.unless(Metric.isFinite(limit), "stopLimit", "portfolio.refused.number"));
  }

  /** Whether a value breaks the rule; the limit itself does not. */
  public boolean isBrokenBy(double value) {
    if (limit == null || side == null) {
      throw new IllegalStateException("A design was locked without a stop rule");
    }
    return side == Push.MORE ? value > limit : value < limit;
  }
}
