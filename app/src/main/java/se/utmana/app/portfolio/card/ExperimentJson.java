package se.utmana.app.portfolio.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.trial.Finding;
import se.utmana.analysis.trial.Outcome;
import se.utmana.app.portfolio.course.Moved;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.portfolio.experiment.Cause;
import se.utmana.app.portfolio.experiment.Design;
import se.utmana.app.portfolio.experiment.Deviation;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.ExperimentState;
import se.utmana.app.portfolio.experiment.Found;
import se.utmana.app.portfolio.experiment.Verdict;
import se.utmana.app.web.Phrase;

/** Experiments as programs read them. */
final class ExperimentJson {

  private ExperimentJson() {}

  /** An experiment in a list. */
  record ListedExperiment(
      UUID id,
      UUID challenge,
      Phrase title,
      ExperimentState state,
      @Nullable Outcome outcome,
      boolean illustrative) {

    static ListedExperiment of(Experiment one, @Nullable Found found) {
      return new ListedExperiment(
          one.id().value(),
          one.challenge(),
          one.title(),
          one.state(),
          found == null ? null : found.outcome(),
          one.design().illustrative());
    }
  }

  /**
   * What came out.
   *
   * @param lower the lower end of the interval, null where there is none
   */
  record FoundView(
      Outcome outcome,
      Cause cause,
      int counted,
      double mean,
      @Nullable Double lower,
      @Nullable Double upper) {

    static FoundView of(Found found) {
      var finding = found.finding();
      return new FoundView(
          found.outcome(),
          found.cause(),
          finding.count(),
          finding.mean(),
          finding.interval().map(Finding.Interval::lower).orElse(null),
          finding.interval().map(Finding.Interval::upper).orElse(null));
    }
  }

  /**
   * An experiment with its locked design beside what came out.
   *
   * @param digest SHA-256 of the design when it was locked
   * @param intact whether the design is what was locked
   */
  record WholeExperiment(
      UUID id,
      ExperimentState state,
      int version,
      Design design,
      @Nullable String digest,
      @Nullable Instant lockedAt,
      boolean intact,
      @Nullable LocalDate stoppedOn,
      @Nullable UUID insight,
      @Nullable UUID follows,
      List<Deviation> deviations,
      @Nullable FoundView found,
      @Nullable Verdict verdict,
      List<Moved> steps) {

    static WholeExperiment of(
        Experiment one,
        List<Deviation> deviations,
        @Nullable Found found,
        @Nullable Verdict verdict,
        List<Step> steps) {
      return new WholeExperiment(
          one.id().value(),
          one.state(),
          one.version(),
          one.design(),
          one.digest(),
          one.lockedAt(),
          one.isIntact(),
          one.stoppedOn(),
          one.insight(),
          one.follows(),
          deviations,
          found == null ? null : FoundView.of(found),
          verdict,
          steps.stream().map(Moved::of).toList());
    }
  }
}
