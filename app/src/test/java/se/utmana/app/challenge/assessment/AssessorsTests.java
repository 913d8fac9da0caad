package se.utmana.app.challenge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.app.database.DatabaseTest;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;

@DatabaseTest
class AssessorsTests {

  private final JdbcClient jdbc;
  private final Assessors assessors;

  AssessorsTests(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.assessors = new Assessors(jdbc);
  }

  @Test
  void knowsWhoAssessedAChallengeOfTheSpace() {
    var space = SpaceId.next();
    var challenge = Ids.next();
    var account = Ids.next();
    insert(
        "insert into space.space values (?, ?, '{}', '{}', 'LOCAL', 'PUBLIC', now())",
        space.value(),
        "s-" + Ids.random());
    insert(
        """
        insert into challenge.challenge
          (space_id, id, title, text, basis, source, stage, version, written_at)
        values (?, ?, '{"sv":"a"}', '{"sv":"b"}', 'OWN', '', 'SUBMITTED', 1, now())
        """,
        space.value(),
        challenge);
    insert(
        "insert into challenge.assessment (space_id, id, challenge_id, account) values (?, ?, ?, ?)",
        space.value(),
        Ids.next(),
        challenge,
        account);
    assertThat(assessors.of(space, List.of(challenge, UUID.randomUUID()))).containsExactly(account);
    assertThat(assessors.of(space, List.of(UUID.randomUUID()))).isEmpty();
    assertThat(assessors.of(SpaceId.next(), List.of(challenge))).isEmpty();
  }

  private void insert(String sql, Object... values) {
    jdbc.sql(sql).params(values).update();
  }
}
