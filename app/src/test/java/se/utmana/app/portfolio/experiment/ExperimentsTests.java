package se.utmana.app.portfolio.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.trial.Outcome;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.portfolio.AChallenge;
import se.utmana.app.portfolio.experiment.Measurement.Channel;
import se.utmana.app.portfolio.experiment.Measurement.Series;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.Viewer;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ExperimentsTests {

  private static final List<Double> GOOD = List.of(19.2, 18.8, 17.1, 15.9, 14.6, 14.4, 14.1, 14.5);
  private static final List<Double> BAD = List.of(19.0, 19.0, 19.0, 19.0, 18.0, 18.2, 17.9, 18.1);

  private final Spaces spaces;
  private final AChallenge challenge;
  private final Experiments experiments;
  private final Measurements measurements;
  private final ExperimentVerdicts verdicts;
  private final Records records;
  private final People people;
  private final JdbcClient jdbc;
  private final int port;
  private Space space;

  ExperimentsTests(
      Spaces spaces,
      AChallenge challenge,
      Experiments experiments,
      Measurements measurements,
      ExperimentVerdicts verdicts,
      Records records,
      People people,
      JdbcClient jdbc,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.challenge = challenge;
    this.experiments = experiments;
    this.measurements = measurements;
    this.verdicts = verdicts;
    this.records = records;
    this.people = people;
    this.jdbc = jdbc;
    this.port = port;
    this.space = ASpace.openPublic(spaces);
  }

  @BeforeEach
  void openASpace() {
    space = ASpace.openPublic(spaces);
  }

  @Test
  void neverChangesItsDesignAfterTheStart() {
    var running = running();
    var other = ADesign.with(running.design(), ADesign.metric(0, 3));
    assertThat(key(experiments.rewrite(running, other)))
        .isEqualTo("portfolio.experiment.refused.locked");
    // Somebody who still holds the draft of before the start changes nothing either.
    assertThat(experiments.rewrite(running.at(1), other)).isPresent();
    measurements.deviate(running, sv("Nytt mått"), sv("Vågen gick sönder"), today(), Role.EXPERT);
    var again = again(running);
    assertThat(again.design()).isEqualTo(running.design());
    assertThat(again.isIntact()).isTrue();
    assertThat(experiments.deviations(again)).hasSize(1);
  }

  @Test
  void tellsWhenADesignIsNotWhatWasLocked() {
    var running = running();
    jdbc.sql(
            "update portfolio.experiment set design = jsonb_set(design, '{metric,threshold}', '18')"
                + " where id = ?")
        .param(running.id().value())
        .update();
    assertThat(again(running).isIntact()).isFalse();
  }

  @Test
  void startsOnlyWithAWholeDesign() {
    var ready = design();
    var draft = begin(ADesign.with(ready, ADesign.without(ready.care(), "consent")));
    assertThat(move(draft, ExperimentMove.START, Phrase.EMPTY))
        .isEqualTo("portfolio.refused.empty");
    assertThat(again(draft).state()).isEqualTo(ExperimentState.DRAFT);
  }

  @Test
  void isMeasuredOnlyWhileItRuns() {
    var draft = begin(design());
    assertThat(measure(draft, Series.METRIC, today(), 15))
        .isEqualTo("portfolio.measurement.refused.state");
    var running = running();
    assertThat(measure(running, Series.METRIC, today().plusDays(1), 15))
        .isEqualTo("portfolio.measurement.refused.day");
    assertThat(measure(running, Series.METRIC, today(), 15)).isEmpty();
    assertThat(measure(running, Series.METRIC, today(), 15)).isEmpty();
    assertThat(measure(running, Series.METRIC, today(), 16))
        .isEqualTo("portfolio.measurement.refused.twice");
    assertThat(experiments.trial(running).metric()).hasSize(1);
  }

  @Test
  void takesAllValuesOrNone() {
    var running = running();
    var values = new ArrayList<>(weekly(GOOD.subList(0, 2)));
    values.add(Measurement.fresh(Series.METRIC, today().plusDays(9), 1, Phrase.EMPTY, Channel.CSV));
    assertThat(measurements.add(running, values, null)).isPresent();
  }

  @Test
  void announcesThatTheStopRuleIsBrokenAndTakesNoMore() {
    var person = people.aPerson();
    var running = running();
    measurements.add(running, weekly(GOOD.subList(0, 2)), person.id().value());
    var broken = today().minusWeeks(5);
    assertThat(measure(running, Series.STOP, broken, 3)).isEmpty();
    assertThat(again(running).stoppedOn()).isNull();
    assertThat(measure(running, Series.STOP, broken.plusDays(1), 4)).isEmpty();
    assertThat(again(running).stoppedOn()).isEqualTo(broken.plusDays(1));
    assertThat(measure(running, Series.METRIC, today(), 12))
        .isEqualTo("portfolio.measurement.refused.stopped");
    var browser = new Browser(port);
    browser.signIn(person.mail(), People.PASSWORD);
    assertThat(browser.get("/my-turn").body()).contains("Stoppregeln slog till");
    assertThat(move(running, ExperimentMove.FINISH, Phrase.EMPTY)).isEmpty();
    assertThat(found(running).cause()).isEqualTo(Cause.STOP_RULE);
  }

  @Test
  void countsOnlyWhatComesAfterTheRunIn() {
    var running = running();
    measurements.add(running, weekly(GOOD), null);
    assertThat(move(running, ExperimentMove.FINISH, Phrase.EMPTY)).isEmpty();
    var found = found(running);
    assertThat(found.outcome()).isEqualTo(Outcome.SUPPORTED);
    assertThat(found.finding().count()).isEqualTo(4);
    assertThat(found.cause()).isEqualTo(Cause.COMPLETE);
  }

  @Test
  void doesNotEndEarlyWithoutAReason() {
    var running = running();
    measurements.add(running, weekly(GOOD.subList(0, 5)), null);
    assertThat(move(running, ExperimentMove.FINISH, Phrase.EMPTY))
        .isEqualTo("portfolio.experiment.refused.early");
    assertThat(move(running, ExperimentMove.FINISH, sv("Skolan stängde"))).isEmpty();
    assertThat(found(running).outcome()).isEqualTo(Outcome.UNCLEAR);
  }

  @Test
  void keepsAStruckValueAndSaysWhy() {
    var running = running();
    measurements.add(running, weekly(GOOD), null);
    assertThat(measurements.strike(running, 8, Phrase.EMPTY, Role.PROCESS_LEADER)).isPresent();
    assertThat(measurements.strike(running, 8, sv("Vågen fel"), Role.PROCESS_LEADER)).isEmpty();
    assertThat(experiments.trial(running).metric()).hasSize(7);
    assertThat(experiments.trial(running).measurements()).hasSize(8);
    assertThat(experiments.deviations(running)).hasSize(1);
  }

  @Test
  void isPublishedAsEasilyWhenItFailed() {
    var failed = finished(BAD);
    assertThat(found(failed).outcome()).isEqualTo(Outcome.NOT_SUPPORTED);
    var verdict =
        new Verdict(
            Verdict.Decision.STOP, sv("Schemat räckte inte"), sv("Ingen skillnad"), Phrase.EMPTY);
    assertThat(verdicts.decide(failed, verdict, UUID.randomUUID())).isEmpty();
    var face = records.find(space.id(), failed.id().value(), Viewer.NOBODY).orElseThrow();
    assertThat(face.state()).isEqualTo("portfolio.outcome.not_supported");
    assertThat(face.text()).isEqualTo(sv("Schemat räckte inte"));
    assertThat(new TestSite(port).get(space.path() + "/" + failed.path()).body())
        .contains("Hypotesen fick inte stöd", "Schemat räckte inte", failed.design().digest());
  }

  @Test
  void doesNotScaleUpWhatWasNotSupported() {
    var failed = finished(BAD);
    assertThat(decide(failed, Verdict.Decision.SCALE, sv("Kommunen")))
        .isEqualTo("portfolio.verdict.refused.scale");
    assertThat(decide(failed, Verdict.Decision.SPREAD, sv("Grannskolan")))
        .isEqualTo("portfolio.verdict.refused.spread");
    assertThat(decide(failed, Verdict.Decision.ADAPT, Phrase.EMPTY))
        .isEqualTo("portfolio.refused.empty");
    assertThat(decide(failed, Verdict.Decision.ADAPT, sv("Fråga om aptit"))).isEmpty();
    assertThat(decide(failed, Verdict.Decision.STOP, Phrase.EMPTY))
        .isEqualTo("portfolio.verdict.refused.state");
  }

  @Test
  void isDecidedOnlyByAVerdict() {
    var finished = finished(GOOD);
    assertThat(move(finished, ExperimentMove.DECIDE, sv("Bra")))
        .isEqualTo("portfolio.refused.move");
    var steps = experiments.steps(finished);
    assertThat(steps).hasSize(2).allSatisfy(step -> assertThat(step.madeAt()).isNotNull());
  }

  @Test
  void hidesDraftsFromVisitors() {
    var draft = begin(design());
    var site = new TestSite(port);
    assertThat(site.get(space.path() + "/" + draft.path()).statusCode()).isEqualTo(404);
    assertThat(site.get("/api/v1" + space.path() + "/experiments").body()).isEqualTo("[]");
    assertThat(records.find(space.id(), draft.id().value(), Viewer.NOBODY)).isEmpty();
  }

  @Test
  void tracesUpToItsChallenge() {
    var running = running();
    assertThat(records.line(space.id(), running.id().value(), Viewer.NOBODY).before())
        .extracting(face -> face.id())
        .containsExactly(running.challenge());
    var elsewhere = ADesign.ready(UUID.randomUUID(), UUID.randomUUID());
    assertThat(experiments.begin(space.id(), elsewhere, null, null, null))
        .isInstanceOf(Experiments.Outcome.Refused.class);
  }

  private Design design() {
    var host = challenge.organisations(space, 1).getFirst();
    return ADesign.ready(challenge.in(space), host);
  }

  private Experiment begin(Design design) {
    var outcome = experiments.begin(space.id(), design, null, null, null);
    return ((Experiments.Outcome.Begun) outcome).experiment();
  }

  private Experiment running() {
    var draft = begin(design());
    assertThat(move(draft, ExperimentMove.START, Phrase.EMPTY)).isEmpty();
    return again(draft);
  }

  private Experiment finished(List<Double> values) {
    var running = running();
    assertThat(measurements.add(running, weekly(values), null)).isEmpty();
    assertThat(move(running, ExperimentMove.FINISH, Phrase.EMPTY)).isEmpty();
    return again(running);
  }

  private static List<Measurement> weekly(List<Double> values) {
    var weekly = new ArrayList<Measurement>();
    for (int i = 0; i < values.size(); i++) {
      var day = today().minusWeeks(12L - i);
      weekly.add(Measurement.fresh(Series.METRIC, day, values.get(i), Phrase.EMPTY, Channel.CSV));
    }
    return weekly;
  }

  private String measure(Experiment of, Series series, LocalDate day, double value) {
    var one = Measurement.fresh(series, day, value, Phrase.EMPTY, Channel.FORM);
    return key(measurements.add(of, List.of(one), null));
  }

  private String decide(Experiment of, Verdict.Decision decision, Phrase onward) {
    var verdict = new Verdict(decision, sv("Lärdom"), sv("Skäl"), onward);
    return key(verdicts.decide(of, verdict, UUID.randomUUID()));
  }

  private String move(Experiment of, ExperimentMove move, Phrase reason) {
    return key(experiments.move(of, move, Role.PROCESS_LEADER, reason));
  }

  private Found found(Experiment of) {
    return experiments.found(again(of)).orElseThrow();
  }

  private Experiment again(Experiment of) {
    return experiments.enter(space.id(), of.id().value());
  }

  private static String key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key).orElse("");
  }
}
