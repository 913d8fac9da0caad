package se.utmana.app.portfolio.experiment;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.trial.Threshold;
import se.utmana.app.portfolio.Push;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What is measured, and what counts as success.
 *
 * @param better which values are the good ones
 * @param baseline the value before
 * @param threshold the value that the mean must pass for the hypothesis to be supported
 * @param everyDays how many days lie between two values
 * @param runIn how many values at the start do not count, because the change must settle
 * @param planned how many values there are when the data are complete, the run-in included
 */
public record Metric(
    @NotNull Phrase name,
    @NotNull Phrase unit,
    @Nullable Push better,
    @Nullable Double baseline,
    @Nullable Double threshold,
    int everyDays,
    int runIn,
    int planned) {

  private static final int MOST = 400;

  Optional<Refusal> refusal() {
    return Said.first(
        Said.needed("metric", name, Said.TITLE),
        Said.needed("unit", unit, Said.TITLE),
        Said.unless(better != null, "better", "portfolio.design.refused.better"),
        Said.unless(isFinite(baseline), "baseline", "portfolio.refused.number"),
        Said.unless(isFinite(threshold), "threshold", "portfolio.refused.number"),
        Said.unless(
            everyDays >= 1 && everyDays <= MOST, "everyDays", "portfolio.design.refused.count"),
        Said.unless(runIn >= 0 && runIn <= MOST, "runIn", "portfolio.design.refused.count"),
        Said.unless(
            planned - runIn >= 1 && planned <= MOST,
            "planned",
            "portfolio.design.refused.planned"));
  }

  static boolean isFinite(@Nullable Double number) {
    return number != null && Double.isFinite(number);
  }

  /** The threshold of a design that was locked. */
  public Threshold mark() {
    if (threshold == null || better == null) {
      throw new IllegalStateException("A design was locked without a threshold");
    }
    return new Threshold(threshold, better == Push.MORE);
  }
}
