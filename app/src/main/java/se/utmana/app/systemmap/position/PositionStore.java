package se.utmana.app.systemmap.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;

/** The table of positions, with every version of each. */
@Component
class PositionStore {

  private static final String LATEST =
      """
      select distinct on (link_id, holder)
        link_id, holder, version, stance, reason, source, actor_id, role, taken_at
      from systemmap.position
      where space_id = :space
      and map_id = :map
      order by link_id, holder, version desc
      """;

  private static final String LATEST_OF =
      """
      select distinct on (holder)
        link_id, holder, version, stance, reason, source, actor_id, role, taken_at
      from systemmap.position
      where space_id = :space
      and map_id = :map
      and link_id = :link
      order by holder, version desc
      """;

  private static final String ADD =
      """
      insert into systemmap.position
        (space_id, map_id, link_id, holder, version, stance, reason, source, actor_id, role,
          taken_at)
      values
        (:space, :map, :link, :holder, :version, :stance, :reason, :source, :actor, :role, :at)
      on conflict do nothing
      """;

  private static final String OF_PERSON =
      """
      select m.title, p.link_id, p.version, p.stance, p.reason, p.source, p.taken_at
      from systemmap.position p
      join systemmap.map m on m.space_id = p.space_id and m.id = p.map_id
      where p.holder = :account
      order by p.taken_at
      """;

  /** What was said stays; who said it is forgotten. */
  private static final String FORGET =
      """
      update systemmap.position
      set holder = :nobody
      where holder = :account
      """;

  private final JdbcClient jdbc;

  PositionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A version as it is stored. */
  record Row(
      LinkId link,
      UUID holder,
      int version,
      Stance stance,
      String reason,
      String source,
      @Nullable UUID actor,
      String role,
      Instant takenAt) {}

  /** The latest version of each position on a map. */
  List<Row> latest(SystemMap map) {
    return spec(LATEST, map).query(PositionStore::row).list();
  }

  List<Row> latest(SystemMap map, LinkId link) {
    return spec(LATEST_OF, map).param("link", link.value()).query(PositionStore::row).list();
  }

  /** Adds a version; false when there is one with that number already. */
  boolean add(SystemMap map, Row row) {
    return spec(ADD, map)
            .param("link", row.link().value())
            .param("holder", row.holder())
            .param("version", row.version())
            .param("stance", row.stance().name())
            .param("reason", row.reason())
            .param("source", row.source())
            .param("actor", row.actor(), Types.OTHER)
            .param("role", row.role())
            .param("at", row.takenAt().atOffset(ZoneOffset.UTC))
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
                    "link", row.getObject("link_id", UUID.class),
                    "version", row.getInt("version"),
                    "stance", row.getString("stance"),
                    "reason", row.getString("reason"),
                    "source", row.getString("source"),
                    "takenAt", row.getObject("taken_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void forget(UUID account) {
    jdbc.sql(FORGET).param("account", account).param("nobody", Ids.random()).update();
  }

  private JdbcClient.StatementSpec spec(String sql, SystemMap map) {
    return jdbc.sql(sql).param("space", map.space().value()).param("map", map.id().value());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new LinkId(row.getObject("link_id", UUID.class)),
        row.getObject("holder", UUID.class),
        row.getInt("version"),
        Stance.valueOf(row.getString("stance")),
        row.getString("reason"),
        row.getString("source"),
        row.getObject("actor_id", UUID.class),
        row.getString("role"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant());
  }
}
