package se.utmana.app.dialogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of rounds and of what they ask again. */
@Repository
class RoundStore {

  private static final String INSERT =
      """
      insert into dialogue.round (space_id, dialogue_id, earlier_id)
      values (:space, :dialogue, :earlier)
      """;

  private static final String INSERT_ANCHORS =
      """
      insert into dialogue.anchor (space_id, dialogue_id, number, earlier_number)
      select :space, :dialogue, t.number, t.earlier
      from unnest(:numbers::integer[], :earlier::integer[]) as t (number, earlier)
      """;

  private static final String DELETE_ANCHORS =
      """
      delete from dialogue.anchor
      where space_id = :space
      and dialogue_id = :dialogue
      """;

  private static final String SELECT =
      """
      select earlier_id
      from dialogue.round
      where space_id = :space
      and dialogue_id = :dialogue
      """;

  private static final String SELECT_ANCHORS =
      """
      select number, earlier_number
      from dialogue.anchor
      where space_id = :space
      and dialogue_id = :dialogue
      """;

  private final JdbcClient jdbc;

  RoundStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Round round) {
    spec(INSERT, round.dialogue()).param("earlier", round.earlier().value()).update();
    insertAnchors(round);
  }

  void update(Round round) {
    spec(DELETE_ANCHORS, round.dialogue()).update();
    insertAnchors(round);
  }

  Optional<Round> find(DialogueId dialogue) {
    return spec(SELECT, dialogue)
        .query((row, number) -> row.getObject("earlier_id", UUID.class))
        .optional()
        .map(
            earlier ->
                new Round(dialogue, new DialogueId(dialogue.space(), earlier), anchors(dialogue)));
  }

  private Map<Integer, Integer> anchors(DialogueId dialogue) {
    var anchors = new HashMap<Integer, Integer>();
    spec(SELECT_ANCHORS, dialogue)
        .query(
            row -> {
              anchors.put(row.getInt("number"), row.getInt("earlier_number"));
            });
    return anchors;
  }

  private void insertAnchors(Round round) {
    var entries = round.anchors().entrySet().stream().toList();
    spec(INSERT_ANCHORS, round.dialogue())
        .param("numbers", entries.stream().map(Map.Entry::getKey).toArray(Integer[]::new))
        .param("earlier", entries.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
        .update();
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }
}
