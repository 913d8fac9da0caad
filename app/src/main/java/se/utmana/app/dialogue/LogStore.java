package se.utmana.app.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.web.Ids;

/** The rows of the public log. */
@Repository
class LogStore {

  private static final String INSERT =
      """
      insert into dialogue.log (
        space_id, dialogue_id, id, statement, action, reason, note, role, at)
      values (:space, :dialogue, :id, :statement, :action, :reason, :note, :role, :at)
      """;

  private static final String SELECT =
      """
      select statement, action, reason, note, role, at
      from dialogue.log
      where space_id = :space
      and dialogue_id = :dialogue
      order by id desc
      """;

  private final JdbcClient jdbc;
  private final Today today;

  LogStore(JdbcClient jdbc, Today today) {
    this.jdbc = jdbc;
    this.today = today;
  }

  void append(DialogueId dialogue, Entry entry) {
    var reason = entry.reason();
    jdbc.sql(INSERT)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value())
        .param("id", Ids.next())
        .param("statement", entry.statement())
        .param("action", entry.action().name())
        .param("reason", reason == null ? null : reason.name())
        .param("note", entry.note())
        .param("role", entry.role())
        .param("at", OffsetDateTime.ofInstant(today.instant(), ZoneOffset.UTC))
        .update();
  }

  List<LogEntry> list(DialogueId dialogue) {
    return jdbc.sql(SELECT)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value())
        .query((row, number) -> entry(row))
        .list();
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    var statement = (Integer) row.getObject("statement");
    var reason = row.getString("reason");
    return new LogEntry(
        statement,
        LogEntry.Action.valueOf(row.getString("action")),
        reason == null ? null : LogEntry.Reason.valueOf(reason),
        row.getString("note"),
        row.getString("role"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
