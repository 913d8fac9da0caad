package se.utmana.app.dialogue.embed;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.DialogueLog;
import se.utmana.app.dialogue.LogEntry;

/** Which sites may show which dialogue. */
@Component
class Embeddings {

  private static final String PUT =
      """
      insert into dialogue.embedding (space_id, dialogue_id, sites)
      values (:space, :dialogue, :sites)
      on conflict (space_id, dialogue_id)
      do update set sites = excluded.sites
      """;

  private static final String FIND =
      """
      select sites
      from dialogue.embedding
      where space_id = :space
      and dialogue_id = :dialogue
      """;

  private final JdbcClient jdbc;
  private final DialogueLog log;

  Embeddings(JdbcClient jdbc, DialogueLog log) {
    this.jdbc = jdbc;
    this.log = log;
  }

  /** These sites and no others; none at all takes the dialogue out of every frame. */
  @Transactional
  void put(DialogueId dialogue, List<Site> sites, String role) {
    var origins = sites.stream().map(Site::origin).distinct().toList();
    if (!origins.equals(sites(dialogue).stream().map(Site::origin).toList())) {
      spec(PUT, dialogue).param("sites", origins.toArray(String[]::new)).update();
      log.write(dialogue, LogEntry.Action.EMBEDDING_CHANGED, String.join(", ", origins), role);
    }
  }

  List<Site> sites(DialogueId dialogue) {
    return spec(FIND, dialogue)
        .query((row, number) -> (String[]) row.getArray("sites").getArray())
        .optional()
        .map(origins -> Stream.of(origins).map(Site::new).toList())
        .orElseGet(List::of);
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }
}
