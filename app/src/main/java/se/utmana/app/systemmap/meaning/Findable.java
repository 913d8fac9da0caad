package se.utmana.app.systemmap.meaning;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.FaceRow;

/** The records of a space that something on a map can stand for, as its members see them. */
@Component
class Findable {

  private static final String FIND =
      """
      select space_id, id, kind, title, text, path, place, state, reach, day
      from thread.record
      where space_id = :space
      and kind not like 'systemmap.%'
      and reach in ('SPACE', 'MEMBERS')
      and words @@ (
        websearch_to_tsquery('swedish', :words) || websearch_to_tsquery('english', :words))
      order by day desc, id
      limit 20
      """;

  private static final String OF =
      """
      select space_id, id, kind, title, text, path, place, state, reach, day
      from thread.record
      where space_id = :space
      and id in (:ids)
      and reach in ('SPACE', 'MEMBERS')
      order by day, id
      """;

  private final JdbcClient jdbc;

  Findable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those with the words, newest first. */
  List<Face> find(SpaceId space, String words) {
    return words.isBlank()
        ? List.of()
        : jdbc.sql(FIND)
            .param("space", space.value())
            .param("words", words)
            .query((row, number) -> FaceRow.read(row))
            .list();
  }

  List<Face> of(SpaceId space, List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(OF)
            .param("space", space.value())
            .param("ids", ids)
            .query((row, number) -> FaceRow.read(row))
            .list();
  }
}
