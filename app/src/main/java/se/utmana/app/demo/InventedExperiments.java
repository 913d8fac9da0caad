package se.utmana.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.experiment.Care;
import se.utmana.app.portfolio.experiment.Design;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.ExperimentMove;
import se.utmana.app.portfolio.experiment.ExperimentVerdicts;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.portfolio.experiment.Measurement;
import se.utmana.app.portfolio.experiment.Measurement.Channel;
import se.utmana.app.portfolio.experiment.Measurement.Series;
import se.utmana.app.portfolio.experiment.Measurements;
import se.utmana.app.portfolio.experiment.Method;
import se.utmana.app.portfolio.experiment.Metric;
import se.utmana.app.portfolio.experiment.Prediction;
import se.utmana.app.portfolio.experiment.StopRule;
import se.utmana.app.portfolio.experiment.Verdict;
import se.utmana.app.portfolio.observation.Insight;
import se.utmana.app.portfolio.observation.Insights;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** Brings the experiments that are made up, by the same rules as those that people make. */
@Component
class InventedExperiments {

  /** Nobody: what is made up was decided by nobody real. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Expeditions expeditions;
  private final Insights insights;
  private final Experiments experiments;
  private final Measurements measurements;
  private final ExperimentVerdicts verdicts;
  private final Days days;

  InventedExperiments(
      Expeditions expeditions,
      Insights insights,
      Experiments experiments,
      Measurements measurements,
      ExperimentVerdicts verdicts,
      Days days) {
    this.expeditions = expeditions;
    this.insights = insights;
    this.experiments = experiments;
    this.measurements = measurements;
    this.verdicts = verdicts;
    this.days = days;
  }

  void load(
      InventedExperiment invented,
      SpaceId space,
      ChallengeId challenge,
      Map<String, Actor> made,
      InventedLevers levers) {
    var told = InventedPortfolio.told(invented);
    var host = Objects.requireNonNull(made.get(invented.host()), invented.host()).id().value();
    var design = design(invented, told, challenge, host, levers);
    var source = invented.insight() ? anInsight(space) : null;
    var begun =
        switch (experiments.begin(space, design, source, null, null)) {
          case Experiments.Outcome.Begun one -> one.experiment();
          case Experiments.Outcome.Refused refused ->
              throw new IllegalStateException(refused.refusal().toString());
        };
    move(begun, ExperimentMove.START);
    measure(invented, told, again(begun));
    if (invented.learned() != null) {
      move(begun, ExperimentMove.FINISH);
      decide(invented, again(begun));
    }
  }

  private Design design(
      InventedExperiment invented,
      InventedExperiment.Told told,
      ChallengeId challenge,
      UUID host,
      InventedLevers levers) {
    var from = days.today().plusDays(invented.from());
    return new Design(
        told.title(),
        challenge.value(),
        told.parts(),
        Method.BEFORE_AFTER,
        new Metric(
            Objects.requireNonNull(told.metric()),
            invented.unit(),
            invented.better(),
            told.baseline(),
            told.threshold(),
            7,
            invented.runIn(),
            invented.planned()),
        new StopRule(
            Objects.requireNonNull(told.stopRule()),
            invented.watched(),
            invented.side(),
            invented.limit()),
        new Care(
            host,
            invented.consent(),
            from,
            invented.affected(),
            invented.ethics(),
            invented.risks(),
            invented.budget()),
        new Prediction(
            invented.expected(),
            invented.prediction(),
            levers.of(invented.lever()),
            invented.push(),
            null),
        from,
        days.today().plusDays(invented.to()),
        true);
  }

  private @Nullable UUID anInsight(SpaceId space) {
    return expeditions.list(space).stream()
        .flatMap(one -> insights.list(space, one.id().value()).stream())
        .map(Insight::id)
        .findFirst()
        .orElse(null);
  }

  private void measure(
      InventedExperiment invented, InventedExperiment.Told told, Experiment experiment) {
    var weeks = invented.weeks() == null ? told.weeks() : invented.weeks();
    var values = new ArrayList<Measurement>();
    values.addAll(series(Series.METRIC, InventedPortfolio.orNone(weeks), invented.from()));
    values.addAll(series(Series.STOP, invented.stopWeeks(), invented.from()));
    require(measurements.add(experiment, values, null));
    var deviated = invented.deviation();
    if (deviated != null) {
      var day = days.today().plusDays(invented.from() + 7L * deviated.week());
      require(
          measurements.deviate(
              experiment, deviated.what(), deviated.why(), day, Role.PROCESS_LEADER));
    }
  }

  private List<Measurement> series(Series series, List<Double> weeks, int from) {
    var values = new ArrayList<Measurement>();
    for (int i = 0; i < weeks.size(); i++) {
      var day = days.today().plusDays(from + 7L * i);
      values.add(Measurement.fresh(series, day, weeks.get(i), Phrase.EMPTY, Channel.IMPORT));
    }
    return values;
  }

  private void decide(InventedExperiment invented, Experiment experiment) {
    var verdict =
        new Verdict(
            invented.decision(),
            InventedPortfolio.learned(invented),
            Objects.requireNonNull(invented.reasons()),
            Objects.requireNonNull(invented.onward()));
    require(verdicts.decide(experiment, verdict, NOBODY));
  }

  private void move(Experiment experiment, ExperimentMove move) {
    require(experiments.move(experiment, move, Role.PROCESS_LEADER, Phrase.EMPTY));
  }

  private Experiment again(Experiment experiment) {
    return experiments.enter(experiment.space(), experiment.id().value());
  }

  private static void require(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new IllegalStateException(reason.toString());
        });
  }
}
