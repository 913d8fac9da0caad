package se.utmana.app.challenge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

class OverviewTests {

  private final Actor region = anActor(ActorType.REGION);
  private final Actor municipality = anActor(ActorType.MUNICIPALITY);
  private final Actor pupils = anActor(ActorType.PUPIL_COUNCIL);

  @Test
  void hasNothingToSayBeforeAnybodyHasAssessed() {
    var overview = overview();
    assertThat(overview.total()).isEmpty();
    assertThat(AssessmentSummary.of(overview).premature())
        .extracting(Refusal::key)
        .containsExactly(
            "challenge.premature.assessors",
            "challenge.premature.organisations",
            "challenge.premature.gate.COMPLEXITY",
            "challenge.premature.gate.SEVERAL_ACTORS");
  }

  @Test
  void isEnoughWithThreeAssessorsFromThreeOrganisations() {
    var three = overview(all(region, 3), all(municipality, 3), all(pupils, 4));
    assertThat(AssessmentSummary.of(three).premature()).isEmpty();
    var twoOrganisations = overview(all(region, 3), all(region, 3), all(pupils, 4));
    assertThat(AssessmentSummary.of(twoOrganisations).premature())
        .extracting(Refusal::key)
        .containsExactly("challenge.premature.organisations");
  }

  @Test
  void letsNoOrganisationWeighMoreByManyPeople() {
    var overview =
        overview(
            all(region, 4), all(region, 4), all(region, 4), all(pupils, 1), all(municipality, 1));
    assertThat(figure(overview).median()).isEqualTo(1);
    assertThat(figure(overview).spread()).isEqualTo(3);
  }

  @Test
  void takesTheMiddleOfTwoInTheMiddle() {
    assertThat(Figure.median(List.of(4, 1, 3, 2))).isEqualTo(2.5);
    assertThat(Figure.median(List.of(4, 1, 2))).isEqualTo(2);
  }

  @Test
  void asksForAConversationFromTwoStepsApart() {
    assertThat(AssessmentSummary.of(overview(all(region, 3), all(pupils, 2))).wide()).isEmpty();
    assertThat(AssessmentSummary.of(overview(all(region, 4), all(pupils, 2))).wide())
        .hasSize(Criterion.values().length);
  }

  @Test
  void doesNotLetTheTotalOutweighAGate() {
    var strong = with(all(region, 4), Criterion.COMPLEXITY, 2);
    var overview = overview(strong, with(all(pupils, 4), Criterion.COMPLEXITY, 2));
    assertThat(overview.total().orElseThrow()).isGreaterThan(3);
    assertThat(AssessmentSummary.of(overview).gates()).containsExactly(Criterion.COMPLEXITY);
  }

  @Test
  void weighsTheMediansAsTheSpaceDoes() {
    // 4 × 2 + 2 × 2 + 3 × 1 over 5.
    var yardstick =
        new Yardstick(
            Map.of(
                Criterion.COMPLEXITY, 2.0, Criterion.SEVERAL_ACTORS, 2.0, Criterion.LEVERAGE, 1.0));
    var one = with(with(all(region, 3), Criterion.COMPLEXITY, 4), Criterion.SEVERAL_ACTORS, 2);
    var overview = new Overview(yardstick, List.of(one), Set.of());
    assertThat(overview.total().orElseThrow()).isEqualTo(3.0);
    assertThat(overview.lines()).hasSize(3);
  }

  @Test
  void doesNotCountWhoCannotTell() {
    var unsure = new EnumMap<Criterion, Answer>(all(pupils, 0).answers());
    unsure.put(Criterion.COMPLEXITY, new Answer(null, true, ""));
    var overview = overview(all(region, 4), assessment(pupils, unsure));
    assertThat(figure(overview).scores()).containsExactly(4);
  }

  @Test
  void namesWhoIsMissing() {
    assertThat(overview(all(region, 3), all(pupils, 3)).missing())
        .containsExactly(Voice.CIVIL_SOCIETY, Voice.RESIDENTS, Voice.BUSINESS, Voice.RESEARCH);
  }

  @Test
  void knowsTheVoiceOfEveryActorType() {
    assertThat(ActorType.values()).allSatisfy(type -> assertThat(Voice.of(type)).isNotNull());
  }

  @Test
  void hasTwelveCriteriaOfWhichTwoAreGates() {
    assertThat(Yardstick.ORDINARY.criteria()).hasSize(12);
    assertThat(Criterion.values())
        .filteredOn(Criterion::isGate)
        .containsExactly(Criterion.COMPLEXITY, Criterion.SEVERAL_ACTORS);
    assertThat(Criterion.values())
        .allSatisfy(
            one ->
                assertThat(List.of(one.label(), one.question(), one.bottom(), one.top()))
                    .allSatisfy(words -> assertThat(words.exactly(Language.EN)).isNotBlank()));
  }

  private static Figure figure(Overview overview) {
    return overview.lines().getFirst().all().orElseThrow();
  }

  private static Overview overview(Assessment... assessments) {
    return new Overview(Yardstick.ORDINARY, List.of(assessments), Set.of());
  }

  private static Assessment all(Actor actor, int score) {
    var answers = new EnumMap<Criterion, Answer>(Criterion.class);
    for (var criterion : Criterion.values()) {
      answers.put(criterion, Answer.of(score, "Så är det."));
    }
    return assessment(actor, answers);
  }

  private static Assessment with(Assessment one, Criterion criterion, int score) {
    var answers = new EnumMap<Criterion, Answer>(one.answers());
    answers.put(criterion, Answer.of(score, "Så är det."));
    return assessment(one.actor(), answers);
  }

  private static Assessment assessment(Actor actor, Map<Criterion, Answer> answers) {
    return new Assessment(UUID.randomUUID(), actor, 1, true, answers, Instant.EPOCH);
  }

  private static Actor anActor(ActorType type) {
    var name = Phrase.of(type.name(), type.name());
    return new Actor(ActorId.next(), name, type, Level.REGIONAL);
  }
}
