package se.utmana.app.challenge.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import tools.jackson.databind.json.JsonMapper;

/** The tables of submissions and of what became of them; rows are only added. */
@Repository
class SubmissionStore {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String LIST =
      """
      select s.space_id, s.id, s.title, s.text, s.scope, s.submitted_on, s.illustrative, a.verdict,
        a.challenge_id, a.reason, a.role, a.answered_at
      from challenge.submission s
      left join challenge.submission_answer a on a.space_id = s.space_id and a.submission_id = s.id
      where s.space_id = :space
      order by s.submitted_on desc, s.id
      """;

  private static final String FIND =
      """
      select s.space_id, s.id, s.title, s.text, s.scope, s.submitted_on, s.illustrative, a.verdict,
        a.challenge_id, a.reason, a.role, a.answered_at
      from challenge.submission s
      left join challenge.submission_answer a on a.space_id = s.space_id and a.submission_id = s.id
      where s.space_id = :space
      and s.id = :id
      """;

  private static final String INSERT =
      """
      insert into challenge.submission (
        space_id, id, title, text, scope, submitted_on, illustrative)
      values (
        :space, :id, :title::jsonb, :text::jsonb, :scope::jsonb, :day, :illustrative)
      """;

  /** Of two leaders who answer at once the first one does. */
  private static final String ANSWER =
      """
      insert into challenge.submission_answer (
        space_id, submission_id, verdict, challenge_id, reason, role, answered_at)
      values (
        :space, :id, :verdict, :challenge, :reason::jsonb, :role, :at)
      on conflict (space_id, submission_id) do nothing
      """;

  private final JdbcClient jdbc;

  SubmissionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Submission> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(SubmissionStore::row).list();
  }

  Optional<Submission> find(SpaceId space, UUID id) {
    return spec(FIND, space, id).query(SubmissionStore::row).optional();
  }

  void insert(Submission one) {
    spec(INSERT, one.space(), one.id())
        .param("title", one.title().toJson())
        .param("text", one.text().toJson())
        .param("scope", JSON.writeValueAsString(one.scope()))
        .param("day", one.day())
        .param("illustrative", one.illustrative())
        .update();
  }

  /** False when somebody has answered it already. */
  boolean answer(Submission one, Submission.Answer answer) {
    var challenge = answer.challenge();
    return spec(ANSWER, one.space(), one.id())
            .param("verdict", answer.verdict().name())
            .param("challenge", challenge == null ? null : challenge.value(), Types.OTHER)
            .param("reason", answer.reason().toJson())
            .param("role", answer.role().name())
            .param("at", answer.answeredAt().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, UUID id) {
    return jdbc.sql(sql).param("space", space.value()).param("id", id);
  }

  private static Submission row(ResultSet row, int number) throws SQLException {
    return new Submission(
        new SpaceId(row.getObject("space_id", UUID.class)),
        row.getObject("id", UUID.class),
        Phrase.parse(row.getString("title")),
        Phrase.parse(row.getString("text")),
        JSON.readValue(row.getString("scope"), Scope.class),
        Objects.requireNonNull(row.getObject("submitted_on", LocalDate.class)),
        row.getBoolean("illustrative"),
        answer(row));
  }

  private static Submission.@Nullable Answer answer(ResultSet row) throws SQLException {
    var verdict = row.getString("verdict");
    if (verdict == null) {
      return null;
    }
    var challenge = row.getObject("challenge_id", UUID.class);
    Instant at = row.getObject("answered_at", OffsetDateTime.class).toInstant();
    return new Submission.Answer(
        Verdict.valueOf(verdict),
        challenge == null ? null : new ChallengeId(challenge),
        Phrase.parse(row.getString("reason")),
        Role.valueOf(row.getString("role")),
        at);
  }
}
