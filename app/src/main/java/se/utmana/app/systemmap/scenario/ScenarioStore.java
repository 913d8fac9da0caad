package se.utmana.app.systemmap.scenario;

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
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Phrase;

/** The table of scenarios. */
@Component
class ScenarioStore {

  private static final String LIST =
      """
      select id, name, pushes, author, role, made_at, removed
      from systemmap.scenario
      where space_id = :space
      and map_id = :map
      order by id
      """;

  private static final String ADD =
      """
      insert into systemmap.scenario
        (space_id, map_id, id, name, pushes, author, role, made_at, removed)
      values
        (:space, :map, :id, :name::jsonb, :pushes::jsonb, :author, :role, :at, false)
      """;

  private static final String REMOVE =
      """
      update systemmap.scenario
      set removed = :removed
      where space_id = :space
      and map_id = :map
      and id = :id
      """;

  private static final String OF_PERSON =
      """
      select m.title, s.name, s.made_at
      from systemmap.scenario s
      join systemmap.map m on m.space_id = s.space_id and m.id = s.map_id
      where s.author = :account
      order by s.id
      """;

  private static final String FORGET =
      """
      update systemmap.scenario
      set author = null
      where author = :account
      """;

  private final JdbcClient jdbc;

  ScenarioStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of a map, oldest first, the removed ones too. */
  List<Scenario> list(SystemMap map) {
    return spec(LIST, map).query(ScenarioStore::row).list();
  }

  Optional<Scenario> find(SystemMap map, UUID id) {
    return list(map).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  void add(SystemMap map, Scenario one) {
    spec(ADD, map)
        .param("id", one.id())
        .param("name", one.name().toJson())
        .param("pushes", one.pushes().toJson())
        .param("author", one.author().account(), Types.OTHER)
        .param("role", one.author().role())
        .param("at", one.madeAt().atOffset(ZoneOffset.UTC))
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
                    "name", Phrase.parse(row.getString("name")),
                    "madeAt", row.getObject("made_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void forget(UUID account) {
    jdbc.sql(FORGET).param("account", account).update();
  }

  private JdbcClient.StatementSpec spec(String sql, SystemMap map) {
    return jdbc.sql(sql).param("space", map.space().value()).param("map", map.id().value());
  }

  private static Scenario row(ResultSet row, int number) throws SQLException {
    return new Scenario(
        row.getObject("id", UUID.class),
        Phrase.parse(row.getString("name")),
        Pushes.parse(row.getString("pushes")),
        new Author(row.getObject("author", UUID.class), row.getString("role")),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("removed"));
  }
}
