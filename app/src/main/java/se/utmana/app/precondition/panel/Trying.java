package se.utmana.app.precondition.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.analysis.trial.Outcome;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.ExperimentId;
import se.utmana.app.portfolio.experiment.ExperimentState;
import se.utmana.app.portfolio.experiment.ExperimentVerdicts;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.portfolio.experiment.Found;
import se.utmana.app.space.SpaceId;

/** What the expeditions and experiments of a space show. Drafts are for members and not counted. */
@Component
class Trying {

  private static final int SOON = 30;

  private final Experiments experiments;
  private final ExperimentVerdicts verdicts;
  private final Expeditions expeditions;

  Trying(Experiments experiments, ExperimentVerdicts verdicts, Expeditions expeditions) {
    this.experiments = experiments;
    this.verdicts = verdicts;
    this.expeditions = expeditions;
  }

  /** Experiments that ended although they were not supported: something risky was tried. */
  Light ended(SpaceId space) {
    var found = experiments.found(space);
    var over = experiments.list(space).stream().filter(one -> found.containsKey(one.id())).toList();
    if (over.isEmpty()) {
      return Light.unrecorded("precondition.later.ITERATIVE_WORK.3");
    }
    var unsupported =
        over.stream()
            .filter(one -> outcome(found, one) != Outcome.SUPPORTED)
            .map(Trying::evidence)
            .toList();
    return Light.of(
        "precondition.experiments.ended", List.of(unsupported.size(), over.size()), unsupported);
  }

  /** Decisions that came within thirty days of the end. */
  Light decided(SpaceId space) {
    var decided =
        experiments.list(space).stream()
            .filter(one -> one.state() == ExperimentState.DECIDED)
            .toList();
    if (decided.isEmpty()) {
      return Light.unrecorded("precondition.vertical.experiment.none");
    }
    var ends = experiments.found(space);
    var decisions = verdicts.decided(space);
    var soon =
        decided.stream()
            .filter(one -> isSoon(ends.get(one.id()), decisions.get(one.id())))
            .map(Trying::evidence)
            .toList();
    return Light.of(
        "precondition.vertical.experiment",
        List.of(soon.size(), decided.size()),
        soon.size() == decided.size() ? soon : List.of());
  }

  /** Every expedition has a question and every experiment a hypothesis that can be learned from. */
  Light asks(SpaceId space) {
    var trials = experiments.list(space).stream().filter(one -> one.state().isLocked()).toList();
    var journeys = expeditions.list(space);
    var asked = expeditions.asking(space);
    var all = trials.size() + journeys.size();
    if (all == 0) {
      return Light.unrecorded("precondition.later.LEARNING.1");
    }
    var asking =
        Stream.concat(
                trials.stream().map(Trying::evidence),
                journeys.stream().filter(one -> asked.contains(one.id())).map(Trying::evidence))
            .toList();
    return Light.of(
        "precondition.asks",
        List.of(asking.size(), all),
        asking.size() == all ? asking : List.of());
  }

  private static Outcome outcome(Map<ExperimentId, Found> found, Experiment one) {
    return Objects.requireNonNull(found.get(one.id())).outcome();
  }

  private static boolean isSoon(@Nullable Found end, @Nullable Instant decision) {
    return end != null
        && decision != null
        && Duration.between(end.foundAt(), decision).toDays() <= SOON;
  }

  private static Evidence evidence(Experiment one) {
    return new Evidence(one.title(), one.path());
  }

  private static Evidence evidence(Expedition one) {
    return new Evidence(one.title(), one.path());
  }
}
