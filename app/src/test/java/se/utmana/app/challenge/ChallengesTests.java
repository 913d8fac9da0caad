package se.utmana.app.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.app.database.DatabaseTest;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

@DatabaseTest
class ChallengesTests {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Wording FOOD = wording("Maten kastas", "Food is thrown away");
  private static final Wording STREETS = wording("Gatan är till för bilen", "Streets are for cars");

  private final Challenges challenges;
  private final JdbcClient jdbc;
  private SpaceId space = SpaceId.next();

  ChallengesTests(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.challenges =
        new Challenges(
            new ChallengeStore(jdbc, Clock.fixed(NOW, ZoneOffset.UTC)),
            new Records(jdbc, event -> {}));
  }

  @BeforeEach
  void openASpace() {
    space = aSpace();
  }

  @Test
  void remembersWhatWasWritten() {
    var id = challenges.open(space, FOOD);
    assertThat(challenges.find(space, id))
        .contains(new Challenge(space, id, FOOD, Stage.SUBMITTED, 1, NOW));
  }

  @Test
  void listsTheOldestFirst() {
    var first = challenges.open(space, FOOD);
    var second = challenges.open(space, STREETS);
    assertThat(challenges.list(space)).extracting(Challenge::id).containsExactly(first, second);
  }

  @Test
  void keepsEachSpaceToItself() {
    var id = challenges.open(space, FOOD);
    var other = aSpace();
    assertThat(challenges.list(other)).isEmpty();
    assertThat(challenges.find(other, id)).isEmpty();
  }

  @Test
  void isWrittenAnew() {
    var read = find(challenges.open(space, FOOD));
    assertThat(challenges.rewrite(read, STREETS)).isEmpty();
    assertThat(find(read.id()))
        .isEqualTo(new Challenge(space, read.id(), STREETS, Stage.SUBMITTED, 2, NOW));
  }

  @Test
  void refusesAWriterWhoReadAnOlderVersion() {
    var read = find(challenges.open(space, FOOD));
    challenges.rewrite(read, STREETS);
    assertThat(challenges.rewrite(read, FOOD))
        .map(Refusal::key)
        .isEqualTo(Optional.of("challenge.refused.changed"));
    assertThat(find(read.id()).wording()).isEqualTo(STREETS);
  }

  @Test
  void doesNotStoreWhatCannotStand() {
    var baseless = new Wording(FOOD.title(), FOOD.text(), Basis.FACT, "");
    assertThatThrownBy(() -> challenges.open(space, baseless))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Challenge find(ChallengeId id) {
    return challenges.find(space, id).orElseThrow();
  }

  private SpaceId aSpace() {
    var id = SpaceId.next();
    jdbc.sql(
            """
            insert into space.space (id, slug, name, purpose, level, visibility, opened_at)
            values (:id, :slug, '{}', '{}', 'LOCAL', 'PUBLIC', now())
            """)
        .param("id", id.value())
        .param("slug", id.value().toString())
        .update();
    return id;
  }

  private static Wording wording(String swedish, String english) {
    var phrase = Phrase.of(swedish, english);
    return new Wording(phrase, phrase, Basis.OWN, "");
  }
}
