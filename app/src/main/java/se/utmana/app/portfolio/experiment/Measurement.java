package se.utmana.app.portfolio.experiment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A measured value.
 *
 * @param number its place among those of the experiment, 0 for one that is not stored
 * @param struck why it does not count; empty for one that does
 */
public record Measurement(
    int number,
    Series series,
    LocalDate day,
    double value,
    Phrase note,
    Channel channel,
    Phrase struck) {

  /** What is measured. */
  public enum Series {
    METRIC,
    /** What the stop rule watches. */
    STOP
  }

  /** How a value came in. */
  public enum Channel {
    FORM,
    CSV,
    API,
    IMPORT
  }

  public static Measurement fresh(
      Series series, LocalDate day, double value, Phrase note, Channel channel) {
    return new Measurement(0, series, day, value, note, channel, Phrase.EMPTY);
  }

  public boolean counts() {
    return struck.isEmpty();
  }

  public boolean isStop() {
    return series == Series.STOP;
  }

  /** Why an experiment that is running does not take it. */
  Optional<Refusal> refusal(Experiment experiment, LocalDate today, @Nullable LocalDate stopped) {
    var box = experiment.box();
    return Said.first(
        Said.unless(
            experiment.state() == ExperimentState.RUNNING,
            "",
            "portfolio.measurement.refused.state"),
        Said.unless(Double.isFinite(value), "value", "portfolio.refused.number"),
        Said.unless(
            !day.isBefore(box.from()) && !day.isAfter(box.to()) && !day.isAfter(today),
            "day",
            "portfolio.measurement.refused.day"),
        Said.unless(
            stopped == null || !day.isAfter(stopped), "", "portfolio.measurement.refused.stopped"),
        Said.allowed("note", note, Said.LINE));
  }
}
