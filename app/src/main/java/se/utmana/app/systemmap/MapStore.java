package se.utmana.app.systemmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** The table of maps. */
@Component
class MapStore {

  private static final String LIST =
      """
      select space_id, id, challenge_id, title, boundary, note, illustrative, number, made_at
      from systemmap.map
      where space_id = :space
      order by id
      """;

  private static final String LIST_OF =
      """
      select space_id, id, challenge_id, title, boundary, note, illustrative, number, made_at
      from systemmap.map
      where space_id = :space
      and challenge_id = :challenge
      order by id
      """;

  private static final String FIND =
      """
      select space_id, id, challenge_id, title, boundary, note, illustrative, number, made_at
      from systemmap.map
      where space_id = :space
      and id = :id
      """;

  /** Whoever changes a map holds its row, so that its changes come one after the other. */
  private static final String HOLD =
      """
      select space_id, id, challenge_id, title, boundary, note, illustrative, number, made_at
      from systemmap.map
      where space_id = :space
      and id = :id
      for update
      """;

  private static final String INSERT =
      """
      insert into systemmap.map
        (space_id, id, challenge_id, title, boundary, note, illustrative, number, made_at)
      values
        (:space, :id, :challenge, :title::jsonb, :boundary::jsonb, :note::jsonb, :illustrative, 0,
          :now)
      """;

  private static final String DESCRIBE =
      """
      update systemmap.map
      set title = :title::jsonb,
        boundary = :boundary::jsonb,
        note = :note::jsonb
      where space_id = :space
      and id = :id
      """;

  private static final String COUNT_TO =
      """
      update systemmap.map
      set number = :number
      where space_id = :space
      and id = :id
      """;

  private final JdbcClient jdbc;

  MapStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<SystemMap> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(MapStore::row).list();
  }

  List<SystemMap> listOf(SpaceId space, ChallengeId challenge) {
    return jdbc.sql(LIST_OF)
        .param("space", space.value())
        .param("challenge", challenge.value())
        .query(MapStore::row)
        .list();
  }

  Optional<SystemMap> find(SpaceId space, SystemMapId id) {
    return query(FIND, space, id);
  }

  Optional<SystemMap> hold(SpaceId space, SystemMapId id) {
    return query(HOLD, space, id);
  }

  void insert(SpaceId space, SystemMapId id, ChallengeId challenge, MapDraft draft, Instant now) {
    draft(INSERT, space, id, draft)
        .param("challenge", challenge.value())
        .param("illustrative", draft.illustrative())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void describe(SystemMap map, MapDraft draft) {
    draft(DESCRIBE, map.space(), map.id(), draft).update();
  }

  void countTo(SystemMap map, int number) {
    jdbc.sql(COUNT_TO)
        .param("space", map.space().value())
        .param("id", map.id().value())
        .param("number", number)
        .update();
  }

  private JdbcClient.StatementSpec draft(
      String sql, SpaceId space, SystemMapId id, MapDraft draft) {
    return jdbc.sql(sql)
        .param("space", space.value())
        .param("id", id.value())
        .param("title", draft.title().toJson())
        .param("boundary", draft.boundary().toJson())
        .param("note", draft.note().toJson());
  }

  private Optional<SystemMap> query(String sql, SpaceId space, SystemMapId id) {
    return jdbc.sql(sql)
        .param("space", space.value())
        .param("id", id.value())
        .query(MapStore::row)
        .optional();
  }

  private static SystemMap row(ResultSet row, int number) throws SQLException {
    return new SystemMap(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new SystemMapId(row.getObject("id", UUID.class)),
        new ChallengeId(row.getObject("challenge_id", UUID.class)),
        Phrase.parse(row.getString("title")),
        Phrase.parse(row.getString("boundary")),
        Phrase.parse(row.getString("note")),
        row.getBoolean("illustrative"),
        row.getInt("number"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
