package se.utmana.app.systemmap.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A row of the log as the change that it tells. */
final class ChangeRow {

  private static final JsonMapper JSON = JsonMapper.shared();

  private ChangeRow() {}

  static Change read(ResultSet row, int number) throws SQLException {
    return new Change(
        row.getInt("number"),
        row.getInt("act"),
        (Integer) row.getObject("undoes"),
        row.getObject("element_id", UUID.class),
        Action.valueOf(row.getString("action")),
        Field.find(row.getString("field")).orElse(null),
        json(row.getString("before")),
        json(row.getString("after")),
        row.getObject("account", UUID.class),
        row.getString("role"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable JsonNode json(@Nullable String text) {
    return text == null ? null : JSON.readTree(text);
  }
}
