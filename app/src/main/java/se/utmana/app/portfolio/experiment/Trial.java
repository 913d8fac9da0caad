package se.utmana.app.portfolio.experiment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.utmana.analysis.trial.Finding;

/** An experiment with everything that was measured: what its rules look at. */
public record Trial(Experiment experiment, List<Measurement> measurements) {

  public Trial {
    measurements =
        measurements.stream()
            .sorted(Comparator.comparing(Measurement::day).thenComparingInt(Measurement::number))
            .toList();
  }

  /** The values of the metric that were not struck, by day. */
  public List<Measurement> metric() {
    return measurements.stream().filter(one -> one.counts() && !one.isStop()).toList();
  }

  public List<Measurement> watched() {
    return measurements.stream().filter(one -> one.counts() && one.isStop()).toList();
  }

  /** Those of the metric that count for the outcome: all after the run-in. */
  public List<Measurement> counted() {
    return metric().stream().skip(experiment.design().metric().runIn()).toList();
  }

  /** What the values say, by the rule that was set before. */
  public Finding finding() {
    var values = counted().stream().mapToDouble(Measurement::value).toArray();
    return Finding.of(values, experiment.design().metric().mark());
  }

  public boolean isComplete() {
    return metric().size() >= experiment.design().metric().planned();
  }

  /** Why it ends when it ends today. */
  Cause cause(LocalDate today) {
    if (experiment.stoppedOn() != null) {
      return Cause.STOP_RULE;
    }
    if (isComplete()) {
      return Cause.COMPLETE;
    }
    return experiment.box().isOver(today) ? Cause.TIME : Cause.ABORTED;
  }
}
