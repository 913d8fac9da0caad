package se.utmana.app.thread.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/** What concerns a reader. Only what the reader may see now is told, whatever it was then. */
@Component
class Notes {

  private static final String LATEST =
      """
      select h.space_id, h.id, h.record_id, h.what, h.later_id, h.reason, h.day
      from thread.notice n
      join thread.happening h on h.space_id = n.space_id and h.id = n.happening_id
      where n.reader_id = :reader
      order by h.id desc
      limit 50
      """;

  private static final String UNTOLD =
      """
      select h.space_id, h.id, h.record_id, h.what, h.later_id, h.reason, h.day
      from thread.notice n
      join thread.happening h on h.space_id = n.space_id and h.id = n.happening_id
      where n.reader_id = :reader
      and not n.told
      order by h.id
      limit 50
      """;

  private static final String TOLD =
      """
      update thread.notice
      set told = true
      where reader_id = :reader
      and happening_id in (:happenings)
      """;

  private final JdbcClient jdbc;
  private final Records records;
  private final Spaces spaces;

  Notes(JdbcClient jdbc, Records records, Spaces spaces) {
    this.jdbc = jdbc;
    this.records = records;
    this.spaces = spaces;
  }

  List<Told> latest(UUID reader, Viewer viewer) {
    return list(LATEST, reader, viewer);
  }

  List<Told> untold(UUID reader, Viewer viewer) {
    return list(UNTOLD, reader, viewer);
  }

  void markTold(UUID reader, List<Told> told) {
    jdbc.sql(TOLD)
        .param("reader", reader)
        .param("happenings", told.stream().map(Told::happening).toList())
        .update();
  }

  private record Row(
      SpaceId space,
      UUID id,
      UUID record,
      String what,
      @Nullable UUID later,
      Phrase reason,
      LocalDate day) {

    static Row read(ResultSet row) throws SQLException {
      return new Row(
          new SpaceId(row.getObject("space_id", UUID.class)),
          row.getObject("id", UUID.class),
          row.getObject("record_id", UUID.class),
          row.getString("what"),
          row.getObject("later_id", UUID.class),
          Phrase.parse(row.getString("reason")),
          Objects.requireNonNull(row.getObject("day", LocalDate.class)));
    }
  }

  private List<Told> list(String sql, UUID reader, Viewer viewer) {
    return jdbc
        .sql(sql)
        .param("reader", reader)
        .query((row, number) -> Row.read(row))
        .list()
        .stream()
        .flatMap(row -> told(row, viewer).stream())
        .toList();
  }

  /** A later record that the reader may not see makes the whole of it none of theirs. */
  private Optional<Told> told(Row row, Viewer viewer) {
    var record = records.find(row.space(), row.record(), viewer);
    var later =
        Optional.ofNullable(row.later()).flatMap(id -> records.find(row.space(), id, viewer));
    if (record.isEmpty() || (row.later() != null && later.isEmpty())) {
      return Optional.empty();
    }
    var base = spaces.find(row.space()).orElseThrow().path();
    return Optional.of(
        new Told(
            row.id(), record.get(), row.what(), later.orElse(null), row.reason(), row.day(), base));
  }
}
