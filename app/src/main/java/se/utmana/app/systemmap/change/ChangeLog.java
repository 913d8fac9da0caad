package se.utmana.app.systemmap.change;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.systemmap.SystemMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of all changes of the maps. */
@Component
public class ChangeLog {

  /** The most that one answer holds; whoever needs more asks again. */
  public static final int MOST = 500;

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String APPEND =
      """
      insert into systemmap.change
        (space_id, map_id, number, act, undoes, element_id, action, field, before, after, account,
          role, made_at)
      values
        (:space, :map, :number, :act, :undoes, :element, :action, :field, :before::jsonb,
          :after::jsonb, :account, :role, :at)
      """;

  private static final String SINCE =
      """
      select number, act, undoes, element_id, action, field, before, after, account, role, made_at
      from systemmap.change
      where space_id = :space
      and map_id = :map
      and number > :after
      order by number
      limit :most
      """;

  private static final String BEFORE =
      """
      select number, act, undoes, element_id, action, field, before, after, account, role, made_at
      from systemmap.change
      where space_id = :space
      and map_id = :map
      and number < :before
      order by number desc
      limit :most
      """;

  private static final String LATEST_OF =
      """
      select number, act, undoes, element_id, action, field, before, after, account, role, made_at
      from systemmap.change
      where space_id = :space
      and map_id = :map
      and element_id = :element
      and field = :field
      order by number desc
      limit 1
      """;

  private static final String FIRST_AFTER =
      """
      select number, act, undoes, element_id, action, field, before, after, account, role, made_at
      from systemmap.change
      where space_id = :space
      and map_id = :map
      and element_id = :element
      and field = :field
      and number > :after
      order by number
      limit 1
      """;

  private static final String OF_ELEMENT =
      """
      select number, act, undoes, element_id, action, field, before, after, account, role, made_at
      from systemmap.change
      where space_id = :space
      and map_id = :map
      and element_id = :element
      order by number desc
      limit :most
      """;

  /** What a person did and has not taken back, latest first. */
  private static final String DONE_BY =
      """
      select number, act, undoes, element_id, action, field, before, after, account, role, made_at
      from systemmap.change c
      where space_id = :space
      and map_id = :map
      and account = :account
      and undoes is null
      and not exists (
        select 1
        from systemmap.change u
        where u.space_id = c.space_id
        and u.map_id = c.map_id
        and u.undoes = c.act)
      order by number desc
      limit :most
      """;

  private final JdbcClient jdbc;

  ChangeLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The changes after a number, in their order. */
  public List<Change> since(SystemMap map, int after) {
    return spec(SINCE, map).param("after", after).param("most", MOST).query(ChangeRow::read).list();
  }

  /** The changes before a number, latest first. */
  public List<Change> before(SystemMap map, int before, int most) {
    return spec(BEFORE, map)
        .param("before", before)
        .param("most", most)
        .query(ChangeRow::read)
        .list();
  }

  /** The changes of one element, latest first. */
  public List<Change> of(SystemMap map, UUID element) {
    return spec(OF_ELEMENT, map)
        .param("element", element)
        .param("most", MOST)
        .query(ChangeRow::read)
        .list();
  }

  Optional<Change> latest(SystemMap map, UUID element, Field field) {
    return spec(LATEST_OF, map)
        .param("element", element)
        .param("field", field.code())
        .query(ChangeRow::read)
        .optional();
  }

  /**
   * The first change of a field after a number: what it says of before is what stood there then.
   */
  Optional<Change> firstAfter(SystemMap map, UUID element, Field field, int after) {
    return spec(FIRST_AFTER, map)
        .param("element", element)
        .param("field", field.code())
        .param("after", after)
        .query(ChangeRow::read)
        .optional();
  }

  List<Change> doneBy(SystemMap map, UUID account) {
    return spec(DONE_BY, map)
        .param("account", account)
        .param("most", MOST)
        .query(ChangeRow::read)
        .list();
  }

  void append(SystemMap map, Change change) {
    spec(APPEND, map)
        .param("number", change.number())
        .param("act", change.act())
        .param("undoes", change.undoes(), Types.INTEGER)
        .param("element", change.element())
        .param("action", change.action().name())
        .param("field", change.field() == null ? "" : change.field().code())
        .param("before", text(change.before()), Types.VARCHAR)
        .param("after", text(change.after()), Types.VARCHAR)
        .param("account", change.account(), Types.OTHER)
        .param("role", change.role())
        .param("at", change.madeAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private JdbcClient.StatementSpec spec(String sql, SystemMap map) {
    return jdbc.sql(sql).param("space", map.space().value()).param("map", map.id().value());
  }

  private static @Nullable String text(@Nullable JsonNode value) {
    return value == null ? null : JSON.writeValueAsString(value);
  }
}
