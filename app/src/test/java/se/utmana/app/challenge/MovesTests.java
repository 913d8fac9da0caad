package se.utmana.app.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.app.database.DatabaseTest;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

@DatabaseTest
class MovesTests {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Phrase WHY = Phrase.of(Language.SV, "Vi behöver fler perspektiv.");

  private final JdbcClient jdbc;
  private final Challenges challenges;
  private final Moves moves;

  MovesTests(JdbcClient jdbc) {
    var clock = Clock.fixed(NOW, ZoneOffset.UTC);
    this.jdbc = jdbc;
    this.challenges =
        new Challenges(new ChallengeStore(jdbc, clock), new Records(jdbc, event -> {}));
    this.moves = new Moves(jdbc, clock, new Records(jdbc, event -> {}), List.of());
  }

  @Test
  void remembersEveryMoveWithRoleReasonAndTime() {
    var challenge = aChallenge();
    assertThat(move(challenge, Move.START_ASSESSMENT, Phrase.EMPTY)).isEmpty();
    assertThat(move(challenge, Move.RETURN, WHY)).isEmpty();
    var course = moves.course(challenges.find(challenge.space(), challenge.id()).orElseThrow());
    assertThat(course.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(course.events())
        .containsExactly(
            new StageEvent(
                Move.START_ASSESSMENT,
                Stage.SUBMITTED,
                Stage.UNDER_ASSESSMENT,
                Role.PROCESS_LEADER,
                Phrase.EMPTY,
                null,
                NOW),
            new StageEvent(
                Move.RETURN,
                Stage.UNDER_ASSESSMENT,
                Stage.SUBMITTED,
                Role.PROCESS_LEADER,
                WHY,
                null,
                NOW));
  }

  @Test
  void judgesByWhereTheChallengeIsNowAndNotWhereItWasRead() {
    var read = aChallenge();
    move(read, Move.START_ASSESSMENT, WHY);
    assertThat(move(read, Move.START_ASSESSMENT, WHY)).isEqualTo("challenge.refused.move");
    assertThat(moves.course(read).events()).hasSize(1);
  }

  @Test
  void remembersNothingOfAMoveThatWasRefused() {
    var read = aChallenge();
    assertThat(move(read, Move.ACTIVATE, WHY)).isEqualTo("challenge.refused.move");
    assertThat(moves.course(read).events()).isEmpty();
  }

  private String move(Challenge challenge, Move move, Phrase reason) {
    return moves.move(challenge, move, Role.PROCESS_LEADER, reason).map(Refusal::key).orElse("");
  }

  private Challenge aChallenge() {
    var space = SpaceId.next();
    jdbc.sql(
            """
            insert into space.space (id, slug, name, purpose, level, visibility, opened_at)
            values (:id, :slug, '{}', '{}', 'LOCAL', 'PUBLIC', now())
            """)
        .param("id", space.value())
        .param("slug", UUID.randomUUID().toString())
        .update();
    var words = Phrase.of(Language.SV, "Maten kastas");
    var id = challenges.open(space, new Wording(words, words, Basis.OWN, ""));
    return challenges.find(space, id).orElseThrow();
  }
}
