package se.utmana.app.systemmap.atlas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.systemmap.SystemMap;

/** How much stands on the maps of a space. */
@Component
class Counts {

  private static final String OF_SPACE =
      """
      select map_id,
        count(*) filter (where from_id is null) as factors,
        count(*) filter (where from_id is not null) as links
      from systemmap.element
      where space_id = :space
      and not removed
      group by map_id
      """;

  private final JdbcClient jdbc;

  Counts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID map, int factors, int links) {}

  List<MapCard> cards(SpaceId space, List<SystemMap> maps) {
    Map<UUID, Row> rows = new HashMap<>();
    jdbc.sql(OF_SPACE)
        .param("space", space.value())
        .query(
            (row, number) ->
                new Row(
                    row.getObject("map_id", UUID.class),
                    row.getInt("factors"),
                    row.getInt("links")))
        .list()
        .forEach(row -> rows.put(row.map(), row));
    return maps.stream()
        .map(
            map -> {
              var row = rows.getOrDefault(map.id().value(), new Row(map.id().value(), 0, 0));
              return new MapCard(map, row.factors(), row.links());
            })
        .toList();
  }
}
