package se.utmana.app.challenge.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.space.ActorId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of assessments, with every version of each. */
@Component
class AssessmentStore {

  private static final String MINE =
      """
      select a.id, v.actor_id, v.version, v.submitted, v.answers, v.written_at
      from challenge.assessment a
      join challenge.assessment_version v on v.space_id = a.space_id and v.assessment_id = a.id
      where a.space_id = :space
      and a.challenge_id = :challenge
      and a.account = :account
      order by v.version desc
      limit 1
      """;

  private static final String COUNTED =
      """
      select distinct on (a.id)
        a.id, v.actor_id, v.version, v.submitted, v.answers, v.written_at
      from challenge.assessment a
      join challenge.assessment_version v on v.space_id = a.space_id and v.assessment_id = a.id
      where a.space_id = :space
      and a.challenge_id = :challenge
      and v.submitted
      order by a.id, v.version desc
      """;

  private static final String VERSIONS =
      """
      select a.id, v.actor_id, v.version, v.submitted, v.answers, v.written_at
      from challenge.assessment a
      join challenge.assessment_version v on v.space_id = a.space_id and v.assessment_id = a.id
      where a.space_id = :space
      and a.challenge_id = :challenge
      and a.id = :id
      and v.submitted
      order by v.version desc
      """;

  private static final String OPEN =
      """
      insert into challenge.assessment (space_id, id, challenge_id, account)
      values (:space, :id, :challenge, :account)
      on conflict (space_id, challenge_id, account) do nothing
      """;

  private static final String ADD =
      """
      insert into challenge.assessment_version
        (space_id, assessment_id, version, actor_id, submitted, answers, written_at)
      select a.space_id, a.id, :version, :actor, :submitted, :answers::jsonb, :at
      from challenge.assessment a
      where a.space_id = :space
      and a.challenge_id = :challenge
      and a.account = :account
      on conflict (space_id, assessment_id, version) do nothing
      """;

  private static final String OF_PERSON =
      """
      select c.title, v.version, v.submitted, v.answers, v.written_at
      from challenge.assessment a
      join challenge.assessment_version v on v.space_id = a.space_id and v.assessment_id = a.id
      join challenge.challenge c on c.space_id = a.space_id and c.id = a.challenge_id
      where a.account = :account
      order by v.written_at
      """;

  private static final String FORGET =
      """
      update challenge.assessment
      set account = gen_random_uuid()
      where account = :account
      """;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  AssessmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A version as it is stored, with the actor's identity only. */
  record Row(
      UUID id,
      ActorId actor,
      int version,
      boolean submitted,
      Map<Criterion, Answer> answers,
      Instant writtenAt) {}

  Optional<Row> mine(Challenge challenge, UUID account) {
    return query(MINE, challenge).param("account", account).query(AssessmentStore::row).optional();
  }

  List<Row> counted(Challenge challenge) {
    return query(COUNTED, challenge).query(AssessmentStore::row).list();
  }

  List<Row> versions(Challenge challenge, UUID id) {
    return query(VERSIONS, challenge).param("id", id).query(AssessmentStore::row).list();
  }

  /** Adds the version after the one that was read; false when there is one already. */
  boolean add(Challenge challenge, UUID account, Row row) {
    query(OPEN, challenge).param("id", row.id()).param("account", account).update();
    return query(ADD, challenge)
            .param("account", account)
            .param("version", row.version())
            .param("actor", row.actor().value())
            .param("submitted", row.submitted())
            .param("answers", JSON.writeValueAsString(row.answers()))
            .param("at", row.writtenAt().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  List<Map<String, Object>> ofPerson(UUID account) {
    return jdbc.sql(OF_PERSON)
        .param("account", account)
        .query(
            (row, number) ->
                Map.<String, Object>of(
                    "challenge", JSON.readTree(row.getString("title")),
                    "version", row.getInt("version"),
                    "submitted", row.getBoolean("submitted"),
                    "answers", JSON.readTree(row.getString("answers")),
                    "writtenAt", instant(row)))
        .list();
  }

  /** What was said for an organisation stays; who said it is forgotten. */
  void forget(UUID account) {
    jdbc.sql(FORGET).param("account", account).update();
  }

  private JdbcClient.StatementSpec query(String sql, Challenge challenge) {
    return jdbc.sql(sql)
        .param("space", challenge.space().value())
        .param("challenge", challenge.id().value());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        new ActorId(row.getObject("actor_id", UUID.class)),
        row.getInt("version"),
        row.getBoolean("submitted"),
        JSON.readValue(row.getString("answers"), new TypeReference<Map<Criterion, Answer>>() {}),
        instant(row));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("written_at", OffsetDateTime.class).toInstant();
  }
}
