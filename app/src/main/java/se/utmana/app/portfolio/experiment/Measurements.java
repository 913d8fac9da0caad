package se.utmana.app.portfolio.experiment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.Said;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Contributors;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TextBook;

/** What is measured in the experiments, watched by their stop rules; and what deviates. */
@Component
public class Measurements implements Contributors, OwnData {

  private static final String STOPPED = "portfolio.experiment.moved.stopped";

  private final ExperimentStore store;
  private final TrialStore trials;
  private final Experiments experiments;
  private final ExperimentFaces faces;
  private final TextBook texts;
  private final Days days;

  Measurements(
      ExperimentStore store,
      TrialStore trials,
      Experiments experiments,
      ExperimentFaces faces,
      TextBook texts,
      Days days) {
    this.store = store;
    this.trials = trials;
    this.experiments = experiments;
    this.faces = faces;
    this.texts = texts;
    this.days = days;
  }

  /**
   * Takes all of the values or none. A value that is there already is passed over; another value
   * for the same day is refused. One that breaks the stop rule is announced.
   *
   * @param account who measured and is told what comes of it, null for nobody
   */
  @Transactional
  public Optional<Refusal> add(
      Experiment experiment, List<Measurement> values, @Nullable UUID account) {
    store.hold(experiment);
    var now = experiments.enter(experiment.space(), experiment.id().value());
    var known = trials.measurements(now);
    for (var value : values) {
      var twin = known.stream().filter(one -> isSameDay(one, value)).findFirst();
      if (twin.isPresent() && twin.get().value() == value.value()) {
        continue;
      }
      var refusal =
          value
              .refusal(now, days.today(), now.stoppedOn())
              .or(
                  () ->
                      Said.unless(
                          twin.isEmpty(),
                          "day",
                          "portfolio.measurement.refused.twice",
                          value.day().toString()));
      if (refusal.isPresent()) {
        return refusal;
      }
      trials.add(now, value, account, days.now());
    }
    watch(now);
    return Optional.empty();
  }

  private static boolean isSameDay(Measurement one, Measurement other) {
    return one.counts() && one.series() == other.series() && one.day().equals(other.day());
  }

  /** The first value that breaks the stop rule is told to everybody who contributed. */
  private void watch(Experiment experiment) {
    if (experiment.stoppedOn() != null) {
      return;
    }
    var rule = experiment.design().stopRule();
    experiments.trial(experiment).watched().stream()
        .filter(one -> rule.isBrokenBy(one.value()))
        .map(Measurement::day)
        .min(Comparator.naturalOrder())
        .ifPresent(
            day -> {
              store.stop(experiment, day);
              faces.tell(experiment, STOPPED, rule.text());
            });
  }

  /** Takes a value out of the count, with a reason; it stays to be seen, and so does the reason. */
  @Transactional
  public Optional<Refusal> strike(Experiment experiment, int number, Phrase why, Role role) {
    var struck =
        trials.measurements(experiment).stream()
            .filter(one -> one.number() == number && one.counts())
            .findFirst();
    if (struck.isEmpty()) {
      return Optional.of(Refusal.at("number", "portfolio.measurement.refused.struck"));
    }
    if (experiment.state() != ExperimentState.RUNNING) {
      return Optional.of(Refusal.of("portfolio.measurement.refused.state"));
    }
    var refusal = deviate(experiment, what(struck.get()), why, days.today(), role);
    if (refusal.isEmpty()) {
      trials.strike(experiment, number, why);
    }
    return refusal;
  }

  private Phrase what(Measurement struck) {
    return Phrase.of(what(struck, Language.SV), what(struck, Language.EN));
  }

  private String what(Measurement struck, Language language) {
    return texts
        .in(language)
        .get("portfolio.deviation.struck", struck.value(), struck.day().toString());
  }

  /** Lists what was done otherwise than the locked design says. */
  @Transactional
  public Optional<Refusal> deviate(
      Experiment experiment, Phrase what, Phrase why, LocalDate day, Role role) {
    store.hold(experiment);
    var now = experiments.enter(experiment.space(), experiment.id().value());
    var deviation = new Deviation(0, what, why, day, role);
    var refusal = deviation.refusal(now, days.today());
    if (refusal.isEmpty()) {
      trials.add(now, deviation, days.now());
      faces.tell(now, "portfolio.experiment.moved.deviated", what);
    }
    return refusal;
  }

  /** Who measured is told what comes of it. */
  @Override
  public Collection<UUID> of(SpaceId space, Collection<UUID> records) {
    return trials.who(space, records);
  }

  @Override
  public String section() {
    return "measurements";
  }

  @Override
  public Object of(AccountId account) {
    return trials.by(account.value());
  }

  /** What was measured stays; who measured is forgotten. */
  @EventListener
  void on(AccountErased event) {
    trials.forget(event.account().value());
  }
}
