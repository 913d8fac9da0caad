package se.utmana.app.systemmap.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;

/** The table of comments. */
@Component
class CommentStore {

  private static final String OF_ELEMENT =
      """
      select id, element_id, author, actor_id, role, text, source, removed, written_at
      from systemmap.comment
      where space_id = :space
      and map_id = :map
      and element_id = :element
      order by id
      """;

  private static final String FIND =
      """
      select id, element_id, author, actor_id, role, text, source, removed, written_at
      from systemmap.comment
      where space_id = :space
      and map_id = :map
      and id = :id
      """;

  private static final String ADD =
      """
      insert into systemmap.comment
        (space_id, map_id, id, element_id, author, actor_id, role, text, source, removed,
          written_at)
      values
        (:space, :map, :id, :element, :author, :actor, :role, :text, :source, false, :at)
      """;

  private static final String REMOVE =
      """
      update systemmap.comment
      set removed = :removed
      where space_id = :space
      and map_id = :map
      and id = :id
      """;

  private static final String OF_PERSON =
      """
      select m.title, c.text, c.source, c.written_at
      from systemmap.comment c
      join systemmap.map m on m.space_id = c.space_id and m.id = c.map_id
      where c.author = :account
      order by c.id
      """;

  /** What was said stays; who said it is forgotten. */
  private static final String FORGET =
      """
      update systemmap.comment
      set author = :nobody
      where author = :account
      """;

  private final JdbcClient jdbc;

  CommentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Comment> list(SystemMap map, UUID element) {
    return spec(OF_ELEMENT, map).param("element", element).query(CommentStore::row).list();
  }

  Optional<Comment> find(SystemMap map, UUID id) {
    return spec(FIND, map).param("id", id).query(CommentStore::row).optional();
  }

  void add(SystemMap map, Comment one) {
    spec(ADD, map)
        .param("id", one.id())
        .param("element", one.element())
        .param("author", one.author())
        .param("actor", one.actor(), Types.OTHER)
        .param("role", one.role())
        .param("text", one.text())
        .param("source", one.source())
        .param("at", one.writtenAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void remove(SystemMap map, UUID id, boolean removed) {
    spec(REMOVE, map).param("id", id).param("removed", removed).update();
  }

  List<Map<String, Object>> ofPerson(UUID account) {
    return jdbc.sql(OF_PERSON)
        .param("account", account)
        .query(
            (row, number) ->
                Map.<String, Object>of(
                    "map", Phrase.parse(row.getString("title")),
                    "text", row.getString("text"),
                    "source", row.getString("source"),
                    "writtenAt", row.getObject("written_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void forget(UUID account) {
    jdbc.sql(FORGET).param("account", account).param("nobody", Ids.random()).update();
  }

  private JdbcClient.StatementSpec spec(String sql, SystemMap map) {
    return jdbc.sql(sql).param("space", map.space().value()).param("map", map.id().value());
  }

  private static Comment row(ResultSet row, int number) throws SQLException {
    return new Comment(
        row.getObject("id", UUID.class),
        row.getObject("element_id", UUID.class),
        row.getObject("author", UUID.class),
        row.getObject("actor_id", UUID.class),
        row.getString("role"),
        row.getString("text"),
        row.getString("source"),
        row.getBoolean("removed"),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
