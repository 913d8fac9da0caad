package se.utmana.app.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/** The index of all records, and the links between them. */
@Component
public class Records {

  private static final String PUT =
      """
      insert into thread.record
        (space_id, id, kind, title, text, path, written_at)
      values
        (:space, :id, :kind, :title::jsonb, :text::jsonb, :path, now())
      on conflict (space_id, id) do update
      set kind = excluded.kind,
        title = excluded.title,
        text = excluded.text,
        path = excluded.path,
        written_at = excluded.written_at
      """;

  private static final String WITHDRAW =
      """
      delete from thread.record
      where space_id = :space
      and id = :id
      """;

  private static final String LINK =
      """
      insert into thread.link (space_id, from_id, to_id, relation, made_at)
      select e.space_id, e.id, l.id, :relation, now()
      from thread.record e
      join thread.record l on l.space_id = e.space_id and l.id = :later
      where e.space_id = :space
      and e.id = :earlier
      on conflict (space_id, from_id, to_id, relation) do nothing
      """;

  private static final String UNLINK =
      """
      delete from thread.link
      where space_id = :space
      and to_id = :later
      and relation = :relation
      """;

  private static final String BEFORE =
      """
      select r.space_id, r.id, r.kind, r.title, r.text, r.path
      from thread.link l
      join thread.record r on r.space_id = l.space_id and r.id = l.from_id
      join space.space s on s.id = l.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      where l.space_id = :space
      and l.to_id = :id
      and (s.visibility = 'PUBLIC' or m.account is not null)
      order by r.id
      """;

  private static final String AFTER =
      """
      select r.space_id, r.id, r.kind, r.title, r.text, r.path
      from thread.link l
      join thread.record r on r.space_id = l.space_id and r.id = l.to_id
      join space.space s on s.id = l.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      where l.space_id = :space
      and l.from_id = :id
      and (s.visibility = 'PUBLIC' or m.account is not null)
      order by r.id
      """;

  private final JdbcClient jdbc;

  public Records(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Publishes a record, or what it says now. */
  public void put(Face face) {
    jdbc.sql(PUT)
        .param("space", face.space().value())
        .param("id", face.id())
        .param("kind", face.kind())
        .param("title", face.title().toJson())
        .param("text", face.text().toJson())
        .param("path", face.path())
        .update();
  }

  /** Takes a record out, with its links; nothing happens where there is none. */
  public void withdraw(SpaceId space, UUID id) {
    jdbc.sql(WITHDRAW).param("space", space.value()).param("id", id).update();
  }

  /** Links two published records of a space; nothing happens where one is not published. */
  public void link(SpaceId space, UUID earlier, UUID later, Relation relation) {
    jdbc.sql(LINK)
        .param("space", space.value())
        .param("earlier", earlier)
        .param("later", later)
        .param("relation", relation.name())
        .update();
  }

  /** Takes away every link of that relation that leads to a record. */
  public void unlink(SpaceId space, UUID later, Relation relation) {
    jdbc.sql(UNLINK)
        .param("space", space.value())
        .param("later", later)
        .param("relation", relation.name())
        .update();
  }

  /**
   * What a record comes from and what it led to; nothing for a viewer who may not see the space,
   * though the record itself may be open to everybody with a link.
   */
  public Line line(SpaceId space, UUID id, Viewer viewer) {
    return new Line(list(BEFORE, space, id, viewer), list(AFTER, space, id, viewer));
  }

  private List<Face> list(String sql, SpaceId space, UUID id, Viewer viewer) {
    return jdbc.sql(sql)
        .param("space", space.value())
        .param("id", id)
        .param("account", viewer.account(), Types.OTHER)
        .query(Records::face)
        .list();
  }

  private static Face face(ResultSet row, int number) throws SQLException {
    return new Face(
        new SpaceId(row.getObject("space_id", UUID.class)),
        row.getObject("id", UUID.class),
        row.getString("kind"),
        Phrase.parse(row.getString("title")),
        Phrase.parse(row.getString("text")),
        row.getString("path"));
  }
}
