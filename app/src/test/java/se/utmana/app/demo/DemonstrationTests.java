package se.utmana.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Move;
import se.utmana.app.challenge.decision.Decisions;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.challenge.ranking.Comparisons;
import se.utmana.app.challenge.ranking.outcome.Outcomes;
import se.utmana.app.challenge.submission.Submission;
import se.utmana.app.challenge.submission.Submissions;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.web.Language;
import se.utmana.app.web.Viewer;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemonstrationTests {

  private final Demonstration demonstration;
  private final Spaces spaces;
  private final Actors actors;
  private final Challenges challenges;
  private final Dialogues dialogues;
  private final Comparisons comparisons;
  private final Submissions submissions;
  private final Outcomes outcomes;
  private final Decisions decisions;
  private final SystemMaps maps;

  DemonstrationTests(
      Demonstration demonstration,
      Spaces spaces,
      Actors actors,
      Challenges challenges,
      Dialogues dialogues,
      Comparisons comparisons,
      Submissions submissions,
      Outcomes outcomes,
      Decisions decisions,
      SystemMaps maps) {
    this.demonstration = demonstration;
    this.spaces = spaces;
    this.actors = actors;
    this.challenges = challenges;
    this.dialogues = dialogues;
    this.comparisons = comparisons;
    this.submissions = submissions;
    this.outcomes = outcomes;
    this.decisions = decisions;
    this.maps = maps;
  }

  @BeforeEach
  void load() {
    demonstration.load();
  }

  @Test
  void isOpenToAnybody() {
    assertThat(spaces.listVisibleTo(Viewer.NOBODY))
        .extracting(room -> room.space().slug())
        .contains("exempel-skolmaltider", "exempel-gator");
  }

  @Test
  void changesNothingWhenLoadedTwice() {
    var food = food();
    var before = dialogues.list(food.id());
    var actorsBefore = actors.list(food.id());
    demonstration.load();
    assertThat(food()).isEqualTo(food);
    assertThat(dialogues.list(food.id())).isEqualTo(before);
    assertThat(actors.list(food.id())).isEqualTo(actorsBefore);
  }

  @Test
  void keepsTheSourcesOfFacts() {
    assertThat(challenges.list(food().id()))
        .filteredOn(challenge -> challenge.wording().basis() != Basis.ILLUSTRATIVE)
        .isNotEmpty()
        .allSatisfy(
            challenge -> {
              assertThat(challenge.wording().basis()).isEqualTo(Basis.FACT);
              assertThat(challenge.wording().source()).startsWith("https://");
            });
    assertThat(actors.list(food().id()))
        .filteredOn(actor -> actor.name().in(Language.SV).equals("Vinnova"))
        .singleElement()
        .satisfies(
            vinnova ->
                assertThat(vinnova.part().in(Language.SV))
                    .isEqualTo("Finansierar, bidrar med arbetssätt. Källa: livsmedelsverket.se"));
  }

  @Test
  void marksWhatIsInvented() {
    assertThat(actors.list(food().id())).filteredOn(Actor::illustrative).hasSize(6);
    assertThat(dialogues.list(food().id()))
        .singleElement()
        .satisfies(one -> assertThat(one.dialogue().terms().illustrative()).isTrue());
  }

  @Test
  void opensADialogueThatManyTookPartIn() {
    assertThat(dialogues.list(food().id()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.voters()).isEqualTo(268);
              assertThat(one.votes()).isGreaterThan(4_000);
              assertThat(one.statements()).isEqualTo(20);
            });
  }

  @Test
  void drawsTheMapsOfTheCase() {
    assertThat(maps.list(food().id()))
        .singleElement()
        .satisfies(
            map -> {
              assertThat(map.illustrative()).isTrue();
              assertThat(maps.content(map).factors()).hasSize(17);
              assertThat(maps.content(map).links()).hasSize(22);
            });
  }

  @Test
  void leavesSomethingToDo() {
    var space = food().id();
    assertThat(submissions.list(space)).hasSize(2).allMatch(Submission::illustrative);
    assertThat(comparisons.list(space)).filteredOn(Comparison::isOpen).hasSize(1);
    assertThat(challenges.list(space)).filteredOn(one -> one.mergedInto() != null).hasSize(1);
  }

  @Test
  void ranksAndDecidesAboutInventedChallenges() {
    var ranked = comparisons.list(food().id()).stream().filter(one -> !one.isOpen()).toList();
    assertThat(ranked).singleElement().satisfies(one -> assertThat(one.illustrative()).isTrue());
    var outcome = outcomes.find(ranked.getFirst().id()).orElseThrow();
    assertThat(outcome.people()).isEqualTo(42);
    assertThat(outcome.types()).hasSize(3);
    assertThat(outcome.bridging()).isNotEmpty();
    assertThat(decisions.list(food().id()))
        .singleElement()
        .satisfies(one -> assertThat(one.draft().move()).isEqualTo(Move.DECLINE));
  }

  private Space food() {
    return spaces.findBySlug("exempel-skolmaltider").orElseThrow();
  }
}
