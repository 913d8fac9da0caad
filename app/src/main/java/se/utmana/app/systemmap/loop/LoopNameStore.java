package se.utmana.app.systemmap.loop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.web.Phrase;

/** The table of the names of loops, with every version of each. */
@Component
class LoopNameStore {

  private static final String LATEST =
      """
      select distinct on (loop_id)
        loop_id, version, name, links, author, role, named_at
      from systemmap.loop_name
      where space_id = :space
      and map_id = :map
      order by loop_id, version desc
      """;

  private static final String HISTORY =
      """
      select loop_id, version, name, links, author, role, named_at
      from systemmap.loop_name
      where space_id = :space
      and map_id = :map
      and loop_id = :loop
      order by version desc
      """;

  private static final String ADD =
      """
      insert into systemmap.loop_name
        (space_id, map_id, loop_id, version, name, links, author, role, named_at)
      values
        (:space, :map, :loop, :version, :name::jsonb, :links, :author, :role, :at)
      on conflict do nothing
      """;

  private static final String OF_PERSON =
      """
      select m.title, n.name, n.named_at
      from systemmap.loop_name n
      join systemmap.map m on m.space_id = n.space_id and m.id = n.map_id
      where n.author = :account
      order by n.named_at
      """;

  private static final String FORGET =
      """
      update systemmap.loop_name
      set author = null
      where author = :account
      """;

  private final JdbcClient jdbc;

  LoopNameStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest version of each name on a map, those that were taken away too. */
  List<LoopName> latest(SystemMap map) {
    return spec(LATEST, map).query(LoopNameStore::row).list();
  }

  /** Every version of a loop's name, latest first. */
  List<LoopName> history(SystemMap map, LoopId loop) {
    return spec(HISTORY, map).param("loop", loop.value()).query(LoopNameStore::row).list();
  }

  /** Adds a version; false when there is one with that number already. */
  boolean add(SystemMap map, LoopName one) {
    return spec(ADD, map)
            .param("loop", one.loop().value())
            .param("version", one.version())
            .param("name", one.name().toJson())
            .param("links", one.links().stream().map(LinkId::value).toArray(UUID[]::new))
            .param("author", one.author(), Types.OTHER)
            .param("role", one.role())
            .param("at", one.namedAt().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  List<Map<String, Object>> ofPerson(UUID account) {
    return jdbc.sql(OF_PERSON)
        .param("account", account)
        .query(
            (row, number) ->
                Map.<String, Object>of(
                    "map", Phrase.parse(row.getString("title")),
                    "name", Phrase.parse(row.getString("name")),
                    "namedAt", row.getObject("named_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void forget(UUID account) {
    jdbc.sql(FORGET).param("account", account).update();
  }

  private JdbcClient.StatementSpec spec(String sql, SystemMap map) {
    return jdbc.sql(sql).param("space", map.space().value()).param("map", map.id().value());
  }

  private static LoopName row(ResultSet row, int number) throws SQLException {
    var links = (UUID[]) row.getArray("links").getArray();
    return new LoopName(
        new LoopId(row.getObject("loop_id", UUID.class)),
        row.getInt("version"),
        Phrase.parse(row.getString("name")),
        Stream.of(links).map(LinkId::new).toList(),
        row.getObject("author", UUID.class),
        row.getString("role"),
        row.getObject("named_at", OffsetDateTime.class).toInstant());
  }
}
