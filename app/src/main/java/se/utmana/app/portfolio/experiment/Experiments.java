package se.utmana.app.portfolio.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.portfolio.course.Steps;
import se.utmana.app.portfolio.observation.Insights;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The experiments of the spaces. */
@Component
public class Experiments {

  private final ExperimentStore store;
  private final TrialStore trials;
  private final VerdictStore verdicts;
  private final ExperimentFaces faces;
  private final Steps steps;
  private final Challenges challenges;
  private final Insights insights;
  private final Days days;

  Experiments(
      ExperimentStore store,
      TrialStore trials,
      VerdictStore verdicts,
      ExperimentFaces faces,
      Steps steps,
      Challenges challenges,
      Insights insights,
      Days days) {
    this.store = store;
    this.trials = trials;
    this.verdicts = verdicts;
    this.faces = faces;
    this.steps = steps;
    this.challenges = challenges;
    this.insights = insights;
    this.days = days;
  }

  /** A draft that was begun, or why it was not. */
  public sealed interface Outcome {

    record Begun(Experiment experiment) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  /** The experiments of a space, the newest first; drafts are for members. */
  public List<Experiment> list(SpaceId space) {
    return store.list(space);
  }

  public Optional<Experiment> find(SpaceId space, UUID id) {
    return store.find(space, id);
  }

  /** The experiment that a path names; another space's answers like one that does not exist. */
  public Experiment enter(SpaceId space, UUID id) {
    return find(space, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  public Trial trial(Experiment experiment) {
    return new Trial(experiment, trials.measurements(experiment));
  }

  public List<Deviation> deviations(Experiment experiment) {
    return trials.deviations(experiment);
  }

  public Optional<Found> found(Experiment experiment) {
    return verdicts.found(experiment);
  }

  /** What came out of all experiments of a space that are over. */
  public Map<ExperimentId, Found> found(SpaceId space) {
    return verdicts.found(space);
  }

  public List<Step> steps(Experiment experiment) {
    return steps.of(experiment.space(), experiment.id().value());
  }

  /**
   * Begins a draft.
   *
   * @param insight the insight that it comes from, null for none
   * @param follows the experiment that it follows on, null for none
   * @param account who begins it and is told what comes of it, null for nobody
   */
  @Transactional
  public Outcome begin(
      SpaceId space,
      Design design,
      @Nullable UUID insight,
      @Nullable UUID follows,
      @Nullable UUID account) {
    var refusal =
        design
            .draftRefusal()
            .or(() -> challenge(space, design))
            .or(() -> sources(space, insight, follows));
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    var begun =
        new Experiment(
            space,
            ExperimentId.next(),
            design,
            ExperimentState.DRAFT,
            1,
            insight,
            follows,
            null,
            null,
            null);
    store.insert(begun);
    faces.show(begun);
    faces.tie(begun);
    if (account != null) {
      faces.follow(begun, account);
    }
    return new Outcome.Begun(begun);
  }

  /**
   * Writes a draft anew. What is locked is never written: what is done otherwise is a deviation.
   */
  @Transactional
  public Optional<Refusal> rewrite(Experiment read, Design design) {
    var locked = enter(read.space(), read.id().value()).state() != ExperimentState.DRAFT;
    var refusal =
        Said.unless(!locked, "", "portfolio.experiment.refused.locked")
            .or(design::draftRefusal)
            .or(() -> challenge(read.space(), design));
    if (refusal.isPresent()) {
      return refusal;
    }
    var written = read.with(design);
    if (!store.update(written)) {
      return Optional.of(Refusal.of("portfolio.refused.changed"));
    }
    faces.show(written);
    faces.tieAnew(written);
    return Optional.empty();
  }

  /** Moves an experiment on, or says why it stays where it is. Deciding needs a verdict. */
  @Transactional
  public Optional<Refusal> move(
      Experiment experiment, ExperimentMove move, Role role, Phrase reason) {
    if (move == ExperimentMove.DECIDE) {
      return Optional.of(Refusal.at("move", "portfolio.refused.move"));
    }
    store.hold(experiment);
    var trial = trial(enter(experiment.space(), experiment.id().value()));
    var refusal = move.refusal(trial, role, reason, days.today());
    if (refusal.isPresent()) {
      return refusal;
    }
    var now = trial.experiment();
    switch (move) {
      case START -> store.lock(now, days.now());
      case FINISH -> {
        var found = new Found(trial.finding(), trial.cause(days.today()), days.now());
        verdicts.add(now, found);
        store.move(now, move.to());
      }
      case DROP, DECIDE -> store.move(now, move.to());
    }
    record(now, move, role, reason);
    return Optional.empty();
  }

  void record(Experiment before, ExperimentMove move, Role role, Phrase reason) {
    var from = before.state().name();
    var step = new Step(move.moved(), from, move.to().name(), role, reason, days.now());
    steps.add(before.space(), before.id().value(), step);
    var after = enter(before.space(), before.id().value());
    faces.show(after);
    faces.tell(after, move.moved(), reason);
  }

  private Optional<Refusal> challenge(SpaceId space, Design design) {
    var isThere = challenges.find(space, new ChallengeId(design.requireChallenge())).isPresent();
    return Said.unless(isThere, "challenge", "portfolio.refused.challenge");
  }

  private Optional<Refusal> sources(SpaceId space, @Nullable UUID insight, @Nullable UUID follows) {
    return Said.first(
        Said.unless(
            insight == null || insights.find(space, insight).isPresent(),
            "",
            "portfolio.experiment.refused.source"),
        Said.unless(
            follows == null || find(space, follows).isPresent(),
            "",
            "portfolio.experiment.refused.source"));
  }
}
