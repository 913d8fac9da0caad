package se.utmana.app.thread.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Room;
import se.utmana.app.thread.FaceRow;
import se.utmana.app.web.Phrase;

/** What is new in a space, for a viewer who may see it, newest first. */
@Component
class Feed {

  static final int MOST = 40;

  /** Single statements are news of their dialogue, not of the space. */
  private static final String RECORDS =
      """
      select r.space_id, r.id, r.kind, r.title, r.text, r.path, r.place, r.state, r.reach, r.day
      from thread.record r
      join space.space s on s.id = r.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      where r.space_id = :space
      and (s.visibility = 'PUBLIC' or m.account is not null)
      and (r.reach = 'SPACE' or r.reach = 'MEMBERS' and m.account is not null)
      and not exists (
        select 1
        from thread.link l
        where l.space_id = r.space_id
        and l.to_id = r.id
        and l.relation = 'VOICED_IN')
      order by r.day desc, r.id desc
      limit :most
      """;

  /**
   * What came of a record shows where both it and the later one may be seen. An answer is news by
   * itself, and not once more for each of its statements.
   */
  private static final String HAPPENINGS =
      """
      select r.space_id, r.id, r.kind, r.title, r.text, r.path, r.place, r.state, r.reach, r.day,
        h.id as happening_id, h.what, h.reason, h.day as happened_on, n.title as later_title
      from thread.happening h
      join thread.record r on r.space_id = h.space_id and r.id = h.record_id
      left join thread.record n on n.space_id = h.space_id and n.id = h.later_id
      join space.space s on s.id = h.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      where h.space_id = :space
      and h.what <> 'thread.relation.ANSWERS.forward'
      and (s.visibility = 'PUBLIC' or m.account is not null)
      and (r.reach = 'SPACE' or r.reach = 'MEMBERS' and m.account is not null)
      and (h.later_id is null or n.reach = 'SPACE' or n.reach = 'MEMBERS' and m.account is not null)
      order by h.id desc
      limit :most
      """;

  private final JdbcClient jdbc;

  Feed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Item> list(Room room) {
    var fresh = spec(RECORDS, room).query((row, number) -> record(row)).list();
    var happened = spec(HAPPENINGS, room).query((row, number) -> happening(row)).list();
    return Stream.concat(happened.stream(), fresh.stream())
        .sorted(Comparator.comparing(Item::day).reversed())
        .limit(MOST)
        .toList();
  }

  private JdbcClient.StatementSpec spec(String sql, Room room) {
    return jdbc.sql(sql)
        .param("space", room.space().id().value())
        .param("account", room.viewer().account(), Types.OTHER)
        .param("most", MOST);
  }

  private static Item record(ResultSet row) throws SQLException {
    var face = FaceRow.read(row);
    var day = Objects.requireNonNull(face.day());
    return new Item(face.id(), face, "", Phrase.EMPTY, Phrase.EMPTY, day);
  }

  private static Item happening(ResultSet row) throws SQLException {
    var later = row.getString("later_title");
    return new Item(
        row.getObject("happening_id", UUID.class),
        FaceRow.read(row),
        row.getString("what"),
        later == null ? Phrase.EMPTY : Phrase.parse(later),
        Phrase.parse(row.getString("reason")),
        Objects.requireNonNull(row.getObject("happened_on", LocalDate.class)));
  }
}
