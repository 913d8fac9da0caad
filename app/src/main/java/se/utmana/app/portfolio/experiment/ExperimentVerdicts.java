package se.utmana.app.portfolio.experiment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.portfolio.Days;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Refusal;

/** What is decided after experiments. */
@Component
public class ExperimentVerdicts {

  private final VerdictStore store;
  private final ExperimentStore held;
  private final Experiments experiments;
  private final Days days;

  ExperimentVerdicts(VerdictStore store, ExperimentStore held, Experiments experiments, Days days) {
    this.store = store;
    this.held = held;
    this.experiments = experiments;
    this.days = days;
  }

  public Optional<Judged> of(Experiment experiment) {
    return store.judged(experiment);
  }

  /** When it was decided after each experiment of a space. */
  public Map<ExperimentId, Instant> decided(SpaceId space) {
    return store.decided(space);
  }

  /** Decides after an experiment, in the name of that person and no other. */
  @Transactional
  public Optional<Refusal> decide(Experiment experiment, Verdict verdict, UUID account) {
    held.hold(experiment);
    var now = experiments.enter(experiment.space(), experiment.id().value());
    var found = store.found(now);
    if (now.state() != ExperimentState.FINISHED || found.isEmpty()) {
      return Optional.of(Refusal.at("decision", "portfolio.verdict.refused.state"));
    }
    var refusal = verdict.refusal(found.get().outcome());
    if (refusal.isPresent()) {
      return refusal;
    }
    store.add(now, new Judged(verdict, account, days.now()));
    held.move(now, ExperimentMove.DECIDE.to());
    experiments.record(now, ExperimentMove.DECIDE, Role.COMMISSIONER, verdict.learned());
    return Optional.empty();
  }
}
