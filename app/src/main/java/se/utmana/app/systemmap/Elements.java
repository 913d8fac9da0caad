package se.utmana.app.systemmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The table of factors and links. */
@Component
public class Elements {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String LIST =
      """
      select id, from_id, to_id, said, removed
      from systemmap.element
      where space_id = :space
      and map_id = :map
      and not removed
      order by id
      """;

  private static final String FIND =
      """
      select id, from_id, to_id, said, removed
      from systemmap.element
      where space_id = :space
      and map_id = :map
      and id = :id
      """;

  private static final String LINKS_OF =
      """
      select id, from_id, to_id, said, removed
      from systemmap.element
      where space_id = :space
      and map_id = :map
      and (from_id = :id or to_id = :id)
      and not removed
      order by id
      """;

  private static final String INSERT =
      """
      insert into systemmap.element (space_id, map_id, id, from_id, to_id, said, removed)
      values (:space, :map, :id, :from, :to, :said::jsonb, :removed)
      """;

  private static final String UPDATE =
      """
      update systemmap.element
      set said = :said::jsonb,
        removed = :removed
      where space_id = :space
      and map_id = :map
      and id = :id
      """;

  private static final String COUNT =
      """
      select count(*)
      from systemmap.element
      where space_id = :space
      and map_id = :map
      and not removed
      """;

  private final JdbcClient jdbc;

  Elements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What stands on a map, oldest first. */
  public List<Element> list(SystemMap map) {
    return spec(LIST, map).query(Elements::row).list();
  }

  /** An element of a map, a removed one too. */
  public Optional<Element> find(SystemMap map, UUID id) {
    return spec(FIND, map).param("id", id).query(Elements::row).optional();
  }

  /** The links that a factor has on either side. */
  public List<Element> linksOf(SystemMap map, UUID factor) {
    return spec(LINKS_OF, map).param("id", factor).query(Elements::row).list();
  }

  /** How many factors and links stand on a map. */
  public int count(SystemMap map) {
    return spec(COUNT, map).query(Integer.class).single();
  }

  /** Adds an element that is not there. */
  public void add(SystemMap map, Element one) {
    spec(INSERT, map)
        .param("id", one.id())
        .param("from", one.from(), Types.OTHER)
        .param("to", one.to(), Types.OTHER)
        .param("said", JSON.writeValueAsString(one.said()))
        .param("removed", one.removed())
        .update();
  }

  public void put(SystemMap map, Element one) {
    spec(UPDATE, map)
        .param("id", one.id())
        .param("said", JSON.writeValueAsString(one.said()))
        .param("removed", one.removed())
        .update();
  }

  private JdbcClient.StatementSpec spec(String sql, SystemMap map) {
    return jdbc.sql(sql).param("space", map.space().value()).param("map", map.id().value());
  }

  private static Element row(ResultSet row, int number) throws SQLException {
    return new Element(
        row.getObject("id", UUID.class),
        row.getObject("from_id", UUID.class),
        row.getObject("to_id", UUID.class),
        (ObjectNode) JSON.readTree(row.getString("said")),
        row.getBoolean("removed"));
  }
}
