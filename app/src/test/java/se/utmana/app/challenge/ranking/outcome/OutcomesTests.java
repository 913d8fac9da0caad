package se.utmana.app.challenge.ranking.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.challenge.ranking.ComparisonDraft;
import se.utmana.app.challenge.ranking.ComparisonId;
import se.utmana.app.challenge.ranking.Comparisons;
import se.utmana.app.challenge.ranking.Item;
import se.utmana.app.challenge.ranking.Participation;
import se.utmana.app.challenge.ranking.choosing.Answered;
import se.utmana.app.challenge.ranking.choosing.Choice;
import se.utmana.app.challenge.ranking.choosing.Choosing;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.space.Slug;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What comparisons say, and what they keep to themselves. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OutcomesTests {

  private final Spaces spaces;
  private final Challenges challenges;
  private final Comparisons comparisons;
  private final Choosing choosing;
  private final Outcomes outcomes;
  private final JdbcClient jdbc;
  private Comparison comparison = comparisonOf(List.of());

  OutcomesTests(
      Spaces spaces,
      Challenges challenges,
      Comparisons comparisons,
      Choosing choosing,
      Outcomes outcomes,
      JdbcClient jdbc) {
    this.spaces = spaces;
    this.challenges = challenges;
    this.comparisons = comparisons;
    this.choosing = choosing;
    this.outcomes = outcomes;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void openOfThree() {
    var space = aSpace();
    var all =
        Stream.of("Maten kastas", "Gatan är till för bilen", "Ungas väg till arbete")
            .map(title -> open(space, title))
            .map(id -> challenges.find(space, id).orElseThrow())
            .toList();
    var title = Phrase.of(Language.SV, "Vad samlar oss?");
    comparison =
        comparisons.open(space, new ComparisonDraft(title, all, Participation.ANYONE, true, false));
  }

  @Test
  void saysNothingWhilePeopleChoose() {
    choose(10, null);
    assertThat(outcomes.find(comparison.id())).isEmpty();
  }

  @Test
  void ordersWhatPeopleChose() {
    choose(10, null);
    outcomes.close(comparison.id());
    var outcome = outcomes.find(comparison.id()).orElseThrow();
    assertThat(outcome.people()).isEqualTo(10);
    assertThat(outcome.choices()).isEqualTo(30);
    assertThat(outcome.stands()).extracting(Outcome.Stand::item).containsExactly(0, 1, 2);
    assertThat(outcome.stands()).extracting(Outcome.Stand::rank).containsExactly(1, 2, 3);
  }

  @Test
  void saysNothingOfFewerThanFive() {
    choose(4, null);
    outcomes.close(comparison.id());
    assertThat(outcomes.find(comparison.id())).isEmpty();
  }

  @Test
  void countsThoseFourOnceTheyAreFive() {
    choose(4, null);
    outcomes.close(comparison.id());
    comparisons.reopen(comparison.id());
    choose(1, null);
    outcomes.close(comparison.id());
    assertThat(outcomes.find(comparison.id()).orElseThrow().people()).isEqualTo(5);
  }

  @Test
  void doesNotTellOfTheFewWhoCameAfterItWasClosed() {
    choose(10, null);
    outcomes.close(comparison.id());
    var before = outcomes.find(comparison.id());
    reopen();
    choose(4, null);
    outcomes.close(comparison.id());
    assertThat(outcomes.find(comparison.id())).isEqualTo(before);
    reopen();
    choose(1, null);
    outcomes.close(comparison.id());
    assertThat(outcomes.find(comparison.id()).orElseThrow().people()).isEqualTo(15);
  }

  @Test
  void tellsOfActorTypesFromFivePeople() {
    choose(6, ActorType.YOUTH);
    choose(7, ActorType.MUNICIPALITY);
    outcomes.close(comparison.id());
    var outcome = outcomes.find(comparison.id()).orElseThrow();
    assertThat(outcome.types())
        .extracting(Outcome.OfType::type)
        .containsExactly(ActorType.MUNICIPALITY, ActorType.YOUTH);
    assertThat(outcome.bridging()).hasSize(3);
  }

  @Test
  void hidesATypeBesideWhichTheRestWouldBeFew() {
    choose(6, ActorType.YOUTH);
    choose(7, ActorType.MUNICIPALITY);
    choose(2, ActorType.AGENCY);
    outcomes.close(comparison.id());
    assertThat(outcomes.find(comparison.id()).orElseThrow().types())
        .extracting(Outcome.OfType::type)
        .containsExactly(ActorType.MUNICIPALITY);
  }

  @Test
  void takesAnswersInPlaceOfEarlierOnesAndBack() {
    var chooser = UUID.randomUUID();
    choosing.choose(comparison, chooser, new Choice(0, 1, Answered.LEFT));
    choosing.choose(comparison, chooser, new Choice(1, 0, Answered.EQUAL));
    assertThat(choosing.of(comparison, chooser)).containsExactly(new Choice(1, 0, Answered.EQUAL));
    assertThat(choosing.undo(comparison, chooser)).contains(new Choice(1, 0, Answered.EQUAL));
    assertThat(choosing.undo(comparison, chooser)).isEmpty();
  }

  @Test
  void asksAboutEveryPairOnce() {
    var chooser = UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      var made = choosing.of(comparison, chooser);
      var pair = choosing.next(comparison, chooser, made).orElseThrow();
      choosing.choose(comparison, chooser, new Choice(pair.left(), pair.right(), Answered.SKIP));
    }
    var made = choosing.of(comparison, chooser);
    assertThat(made).hasSize(3);
    assertThat(choosing.next(comparison, chooser, made)).isEmpty();
  }

  @Test
  void refusesWhatIsNoPairAndWhatComesTooLate() {
    var chooser = UUID.randomUUID();
    assertThat(choosing.choose(comparison, chooser, new Choice(0, 7, Answered.LEFT)))
        .map(Refusal::key)
        .contains("challenge.ranking.refused.pair");
    outcomes.close(comparison.id());
    var closed = comparisons.find(comparison.id()).orElseThrow();
    assertThat(choosing.choose(closed, chooser, new Choice(0, 1, Answered.LEFT)))
        .map(Refusal::key)
        .contains("challenge.ranking.refused.closed");
  }

  @Test
  void storesNoTimeAndNoAccountWithChoices() {
    assertThat(columns("choice"))
        .containsExactlyInAnyOrder(
            "space_id uuid",
            "comparison_id uuid",
            "chooser_id uuid",
            "number integer",
            "left_item integer",
            "right_item integer",
            "answer text",
            "round integer",
            "chosen_on date");
    assertThat(columns("choosing_member"))
        .containsExactlyInAnyOrder("space_id uuid", "comparison_id uuid", "account uuid");
  }

  @Test
  void leavesNoOrderOfArrivalWhenItCloses() {
    choose(30, null);
    outcomes.close(comparison.id());
    var stored =
        jdbc.sql("select chooser_id::text from challenge.chooser where comparison_id = :id")
            .param("id", comparison.id().value())
            .query((row, number) -> row.getString(1))
            .list();
    assertThat(stored).hasSize(30).isSorted();
  }

  private List<String> columns(String table) {
    return jdbc.sql(
            """
            select column_name || ' ' || data_type
            from information_schema.columns
            where table_schema = 'challenge' and table_name = :table
            """)
        .param("table", table)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private void reopen() {
    comparisons.reopen(comparison.id());
    comparison = comparisons.find(comparison.id()).orElseThrow();
  }

  /** People who all prefer the item with the lower number. */
  private void choose(int people, @Nullable ActorType type) {
    for (int i = 0; i < people; i++) {
      var chooser = Ids.random();
      if (type != null) {
        choosing.declare(comparison, chooser, type);
      }
      choosing.choose(comparison, chooser, new Choice(0, 1, Answered.LEFT));
      choosing.choose(comparison, chooser, new Choice(2, 1, Answered.RIGHT));
      choosing.choose(comparison, chooser, new Choice(2, 0, Answered.RIGHT));
    }
  }

  private ChallengeId open(SpaceId space, String title) {
    var words = Phrase.of(Language.SV, title);
    return challenges.open(space, new Wording(words, words, Basis.OWN, ""));
  }

  private SpaceId aSpace() {
    var slug = new Slug("ranking-" + UUID.randomUUID());
    var name = Phrase.of(Language.SV, "Prov");
    var draft = spaces.draft(slug, name, Phrase.EMPTY, Level.LOCAL, Visibility.PUBLIC);
    assertThat(spaces.open(draft, null)).isEmpty();
    return draft.id();
  }

  private static Comparison comparisonOf(List<Item> items) {
    return new Comparison(
        ComparisonId.next(SpaceId.next()),
        "abcdefghjk",
        Phrase.EMPTY,
        Participation.ANYONE,
        true,
        false,
        true,
        0,
        java.time.LocalDate.EPOCH,
        items);
  }
}
