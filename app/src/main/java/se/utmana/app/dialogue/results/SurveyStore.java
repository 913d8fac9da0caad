package se.utmana.app.dialogue.results;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.dialogue.DialogueId;
import tools.jackson.databind.json.JsonMapper;

/** The last survey of each dialogue, so that a node that has just started need not compute it. */
@Repository
class SurveyStore {

  private static final String PUT =
      """
      insert into dialogue.landscape (space_id, dialogue_id, fingerprint, findings)
      values (:space, :dialogue, :fingerprint, :findings)
      on conflict (space_id, dialogue_id) do update
      set fingerprint = excluded.fingerprint,
        findings = excluded.findings
      """;

  private static final String FIND =
      """
      select findings
      from dialogue.landscape
      where space_id = :space
      and dialogue_id = :dialogue
      and fingerprint = :fingerprint
      """;

  /** Whatever votes it was computed from. */
  private static final String LATEST =
      """
      select findings
      from dialogue.landscape
      where space_id = :space
      and dialogue_id = :dialogue
      """;

  /** One server at a time computes; a minute later another one may, should the first have died. */
  private static final String TAKE =
      """
      insert into dialogue.lease as l (space_id, dialogue_id, until)
      values (:space, :dialogue, now() + interval '1 minute')
      on conflict (space_id, dialogue_id)
      do update set until = excluded.until
      where l.until < now()
      """;

  private static final String REST =
      """
      update dialogue.lease
      set until = now() + make_interval(secs => :seconds)
      where space_id = :space
      and dialogue_id = :dialogue
      """;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  SurveyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(DialogueId dialogue, String fingerprint, Survey survey) {
    spec(PUT, dialogue)
        .param("fingerprint", fingerprint)
        .param("findings", JSON.writeValueAsBytes(survey))
        .update();
  }

  Optional<Survey> find(DialogueId dialogue, String fingerprint) {
    return spec(FIND, dialogue)
        .param("fingerprint", fingerprint)
        .query((row, number) -> JSON.readValue(row.getBytes("findings"), Survey.class))
        .optional();
  }

  /** Whatever was computed last, of the votes as they were then. */
  Optional<Survey> latest(DialogueId dialogue) {
    return spec(LATEST, dialogue)
        .query((row, number) -> JSON.readValue(row.getBytes("findings"), Survey.class))
        .optional();
  }

  /** Whether this server may compute now, and nobody else until it rests. */
  boolean take(DialogueId dialogue) {
    return spec(TAKE, dialogue).update() == 1;
  }

  /** Lets nobody compute again before that time has passed. */
  void rest(DialogueId dialogue, Duration pause) {
    spec(REST, dialogue).param("seconds", pause.toMillis() / 1e3).update();
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }
}
