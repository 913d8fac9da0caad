package se.utmana.app.precondition.panel;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.ExperimentState;
import se.utmana.app.portfolio.experiment.ExperimentVerdicts;
import se.utmana.app.portfolio.experiment.Experiments;
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
    var over =
        experiments.list(space).stream().filter(one -> experiments.found(one).isPresent()).toList();
    if (over.isEmpty()) {
      return Light.unrecorded("precondition.later.ITERATIVE_WORK.3");
    }
    var unsupported =
        over.stream()
            .filter(
                one ->
                    switch (experiments.found(one).orElseThrow().outcome()) {
                      case NOT_SUPPORTED, UNCLEAR -> true;
                      case SUPPORTED -> false;
                    })
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
    var soon =
        decided.stream()
            .filter(one -> days(one).orElse(SOON + 1) <= SOON)
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
    var all = trials.size() + journeys.size();
    if (all == 0) {
      return Light.unrecorded("precondition.later.LEARNING.1");
    }
    var asking =
        Stream.concat(
                trials.stream().map(Trying::evidence),
                journeys.stream()
                    .filter(one -> !expeditions.journey(one).questions().isEmpty())
                    .map(Trying::evidence))
            .toList();
    return Light.of(
        "precondition.asks",
        List.of(asking.size(), all),
        asking.size() == all ? asking : List.of());
  }

  /** From the end to the decision. */
  private OptionalLong days(Experiment one) {
    var found = experiments.found(one);
    var judged = verdicts.of(one);
    return found.isEmpty() || judged.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(
            Duration.between(found.get().foundAt(), judged.get().decidedAt()).toDays());
  }

  private static Evidence evidence(Experiment one) {
    return new Evidence(one.title(), one.path());
  }

  private static Evidence evidence(Expedition one) {
    return new Evidence(one.title(), one.path());
  }
}
