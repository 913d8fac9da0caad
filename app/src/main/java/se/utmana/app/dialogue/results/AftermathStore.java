package se.utmana.app.dialogue.results;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.DialogueId;
import tools.jackson.databind.json.JsonMapper;

/** The rows of what is computed beside the landscapes. */
@Repository
class AftermathStore {

  private static final String KIND = "sensitivity";

  private static final String PUT =
      """
      insert into dialogue.aftermath (space_id, dialogue_id, kind, fingerprint, findings)
      values (:space, :dialogue, :kind, :fingerprint, :findings)
      on conflict (space_id, dialogue_id, kind) do update
      set fingerprint = excluded.fingerprint,
        findings = excluded.findings
      """;

  private static final String FIND =
      """
      select findings
      from dialogue.aftermath
      where space_id = :space
      and dialogue_id = :dialogue
      and kind = :kind
      """;

  private static final String VOTES =
      """
      select v.voter_id, v.statement, v.value, v.cast_on, v.channel
      from dialogue.vote v
      join dialogue.statement s on s.space_id = v.space_id
        and s.dialogue_id = v.dialogue_id
        and s.number = v.statement
      where v.space_id = :space
      and v.dialogue_id = :dialogue
      order by v.voter_id, v.statement
      """;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  AftermathStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(DialogueId dialogue, Sensitivity sensitivity) {
    spec(PUT, dialogue)
        .param("kind", KIND)
        .param("fingerprint", sensitivity.digest())
        .param("findings", JSON.writeValueAsBytes(sensitivity))
        .update();
  }

  Optional<Sensitivity> find(DialogueId dialogue) {
    return spec(FIND, dialogue)
        .param("kind", KIND)
        .query((row, number) -> JSON.readValue(row.getBytes("findings"), Sensitivity.class))
        .optional();
  }

  /** Every vote on a statement that there is. */
  MarkedVotes votes(DialogueId dialogue) {
    var votes = new MarkedVotes();
    spec(VOTES, dialogue)
        .query(
            row -> {
              votes.add(
                  row.getObject("voter_id", UUID.class),
                  row.getInt("statement"),
                  row.getInt("value"),
                  row.getObject("cast_on", LocalDate.class),
                  Channel.valueOf(row.getString("channel")));
            });
    return votes;
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }
}
