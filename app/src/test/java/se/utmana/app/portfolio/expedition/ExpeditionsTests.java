package se.utmana.app.portfolio.expedition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.People;
import se.utmana.app.portfolio.AChallenge;
import se.utmana.app.portfolio.observation.Insights;
import se.utmana.app.portfolio.observation.ObservationDraft;
import se.utmana.app.portfolio.observation.Observations;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Viewer;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ExpeditionsTests {

  private static final Phrase QUESTION = sv("När väljer elever bort maten?");
  private static final Reflection REFLECTION =
      new Reflection(today(), sv("Skolan och elevrådet"), sv("Schemat styr."), sv("Brev"));

  private final Spaces spaces;
  private final AChallenge challenge;
  private final Expeditions expeditions;
  private final Itinerary itinerary;
  private final Observations observations;
  private final Insights insights;
  private final Records records;
  private final UUID person;
  private Space space;

  ExpeditionsTests(
      Spaces spaces,
      AChallenge challenge,
      Expeditions expeditions,
      Itinerary itinerary,
      Observations observations,
      Insights insights,
      Records records,
      People people) {
    this.spaces = spaces;
    this.challenge = challenge;
    this.expeditions = expeditions;
    this.itinerary = itinerary;
    this.observations = observations;
    this.insights = insights;
    this.records = records;
    this.person = people.aPerson().id().value();
    this.space = ASpace.openPublic(spaces);
  }

  @BeforeEach
  void openASpace() {
    space = ASpace.openPublic(spaces);
  }

  @Test
  void tracesUpToItsChallenge() {
    var expedition = planned(2);
    assertThat(records.line(space.id(), expedition.id().value(), Viewer.NOBODY).before())
        .singleElement()
        .satisfies(face -> assertThat(face.id()).isEqualTo(expedition.challenge()));
  }

  @Test
  void isRefusedWithoutAChallengeOfItsOwnSpace() {
    var elsewhere = challenge.in(ASpace.openPublic(spaces));
    assertThat(plan(null, today(), today())).isEqualTo("portfolio.refused.challenge");
    assertThat(plan(elsewhere, today(), today())).isEqualTo("portfolio.refused.challenge");
  }

  @Test
  void takesAtMost180Days() {
    var own = challenge.in(space);
    assertThat(plan(own, today(), today().plusDays(180))).isEqualTo("portfolio.refused.days");
    assertThat(plan(own, today(), today().minusDays(1))).isEqualTo("portfolio.refused.backwards");
    assertThat(plan(own, today(), today().plusDays(179))).isEmpty();
  }

  @Test
  void departsWithTwoOrganisationsAndAStop() {
    var alone = planned(1);
    aStop(alone, sv("Ja"));
    assertThat(move(alone, ExpeditionMove.DEPART)).isEqualTo("portfolio.expedition.refused.crew");
    var nowhere = planned(2);
    assertThat(move(nowhere, ExpeditionMove.DEPART)).isEqualTo("portfolio.expedition.refused.stop");
    aStop(nowhere, sv("Ja"));
    assertThat(move(nowhere, ExpeditionMove.DEPART)).isEmpty();
    assertThat(again(nowhere).state()).isEqualTo(ExpeditionState.UNDER_WAY);
  }

  @Test
  void seesOnlyWhereTheHostHasAgreed() {
    var expedition = underWay(Phrase.EMPTY);
    assertThat(note(expedition, "a", today())).isEqualTo("portfolio.observation.refused.consent");
    aStop(expedition, sv("Att vi är med under lunchen"));
    assertThat(observations.note(expedition, draft(2, "b", today()))).isEmpty();
  }

  @Test
  void storesOnceWhatIsSentTwice() {
    var expedition = underWay(sv("Ja"));
    assertThat(note(expedition, "same", today())).isEmpty();
    assertThat(note(expedition, "same", today())).isEmpty();
    assertThat(observations.list(space.id(), expedition.id().value())).hasSize(1);
  }

  @Test
  void takesWhatWaitedInAPhoneUntilItIsClosed() {
    var home = home();
    assertThat(note(home, "late", today())).isEmpty();
    assertThat(note(home, "tomorrow", today().plusDays(1)))
        .isEqualTo("portfolio.observation.refused.day");
    settleAll(home);
    write(home);
    assertThat(
            expeditions.move(
                home, ExpeditionMove.CLOSE, Role.PROCESS_LEADER, Phrase.EMPTY, REFLECTION))
        .isEmpty();
    assertThat(note(again(home), "too late", today()))
        .isEqualTo("portfolio.observation.refused.state");
  }

  @Test
  void comesHomeWhenEveryStopIsVisitedOrSkipped() {
    var expedition = underWay(sv("Ja"));
    aStop(expedition, sv("Ja"));
    assertThat(move(expedition, ExpeditionMove.RETURN))
        .isEqualTo("portfolio.expedition.refused.nothing");
    note(expedition, "a", today());
    assertThat(move(expedition, ExpeditionMove.RETURN))
        .isEqualTo("portfolio.expedition.refused.waiting");
  }

  @Test
  void endsOnlyWithAReflectionAndEveryQuestionSettled() {
    var home = home();
    assertThat(move(home, ExpeditionMove.CLOSE))
        .isEqualTo("portfolio.expedition.refused.reflection");
    assertThat(close(home, REFLECTION)).isEqualTo("portfolio.expedition.refused.open");
    settleAll(home);
    assertThat(close(home, REFLECTION)).isEqualTo("portfolio.expedition.refused.insight");
    write(home);
    var untold = new Reflection(today(), sv("Alla"), sv("Text"), Phrase.EMPTY);
    assertThat(close(home, untold)).isEqualTo("portfolio.refused.empty");
    assertThat(close(home, REFLECTION)).isEmpty();
    assertThat(expeditions.steps(home))
        .extracting(step -> step.what())
        .containsExactly(
            "portfolio.expedition.moved.depart",
            "portfolio.expedition.moved.return",
            "portfolio.expedition.moved.close");
    assertThat(expeditions.steps(home))
        .allSatisfy(step -> assertThat(step.role()).isEqualTo(Role.PROCESS_LEADER));
  }

  @Test
  void understandsOnlyFromItsOwnObservations() {
    var home = home();
    var other = home();
    var foreign = observations.list(space.id(), other.id().value()).getFirst().id();
    assertThat(insights.write(home, sv("Så är det"), Phrase.EMPTY, List.of(foreign), Role.EXPERT))
        .isInstanceOf(Insights.Outcome.Refused.class);
  }

  @Test
  void leadsFromAnObservationToAnInsight() {
    var home = home();
    write(home);
    var seen = observations.list(space.id(), home.id().value()).getFirst().id();
    var insight = insights.list(space.id(), home.id().value()).getFirst().id();
    assertThat(records.line(space.id(), seen, Viewer.NOBODY).after())
        .extracting(face -> face.id())
        .contains(insight);
  }

  @Test
  void asksAnewWhenAQuestionWasWrong() {
    var home = home();
    var question = expeditions.journey(home).questions().getFirst();
    var changed =
        itinerary.settle(
            home, question, Question.State.CHANGED, sv("Fel"), sv("Om så, då så"), null);
    assertThat(changed).isPresent();
    assertThat(
            itinerary.settle(
                home, question, Question.State.CHANGED, sv("Fel"), sv("Vem bestämmer?"), null))
        .isEmpty();
    assertThat(expeditions.journey(home).questions())
        .extracting(Question::state)
        .containsExactly(Question.State.CHANGED, Question.State.OPEN);
  }

  private String plan(@Nullable UUID own, LocalDate from, LocalDate to) {
    var plan = new ExpeditionPlan(sv("Resa"), own, null, from, to, null, List.of(), false);
    return expeditions.plan(space.id(), plan, List.of(QUESTION), person)
            instanceof Expeditions.Outcome.Refused refused
        ? refused.refusal().key()
        : "";
  }

  private Expedition planned(int organisations) {
    var plan =
        new ExpeditionPlan(
            sv("En dag i fyra matsalar"),
            challenge.in(space),
            null,
            today(),
            today().plusDays(30),
            person,
            challenge.organisations(space, organisations),
            false);
    var outcome = expeditions.plan(space.id(), plan, List.of(QUESTION), person);
    return ((Expeditions.Outcome.Planned) outcome).expedition();
  }

  private Expedition underWay(Phrase consent) {
    var expedition = planned(2);
    aStop(expedition, consent);
    assertThat(move(expedition, ExpeditionMove.DEPART)).isEmpty();
    return again(expedition);
  }

  private Expedition home() {
    var expedition = underWay(sv("Ja"));
    note(expedition, "seen", today());
    assertThat(move(expedition, ExpeditionMove.RETURN)).isEmpty();
    return again(expedition);
  }

  private void aStop(Expedition expedition, Phrase consent) {
    var stop =
        new ExpeditionStop(0, sv("Köket"), sv("Skolan"), null, consent, null, Phrase.EMPTY, 0);
    assertThat(itinerary.put(expedition, stop)).isEmpty();
  }

  private void settleAll(Expedition expedition) {
    expeditions
        .journey(expedition)
        .questions()
        .forEach(
            question ->
                itinerary.settle(
                    expedition,
                    question,
                    Question.State.ANSWERED,
                    sv("När tiden är ute"),
                    Phrase.EMPTY,
                    null));
  }

  private void write(Expedition expedition) {
    var seen = observations.list(space.id(), expedition.id().value()).getFirst().id();
    insights.write(expedition, sv("Schemat styr"), Phrase.EMPTY, List.of(seen), Role.EXPERT);
  }

  private ObservationDraft draft(int stop, String key, LocalDate day) {
    return new ObservationDraft(stop, sv("Kön är lång"), day, null, person, key);
  }

  private String note(Expedition expedition, String key, LocalDate day) {
    return key(observations.note(expedition, draft(1, key, day)));
  }

  private String move(Expedition expedition, ExpeditionMove move) {
    return key(expeditions.move(expedition, move, Role.PROCESS_LEADER, Phrase.EMPTY));
  }

  private String close(Expedition expedition, Reflection reflection) {
    return key(
        expeditions.move(
            expedition, ExpeditionMove.CLOSE, Role.PROCESS_LEADER, Phrase.EMPTY, reflection));
  }

  private Expedition again(Expedition expedition) {
    return expeditions.enter(space.id(), expedition.id().value());
  }

  private static String key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key).orElse("");
  }
}
