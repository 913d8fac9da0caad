package se.utmana.app.learning.lesson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.learning.Loop;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Stores how learnings were used. */
@Component
class UseStore {

  private static final String INSERT =
      """
      insert into learning.use (
        space_id, id, source_space, learning_id, changed_id, loop, what, role, used_on)
      values (:space, :id, :source, :learning, :changed, :loop, :what::jsonb, :role, :day)
      on conflict (space_id, source_space, learning_id, changed_id) do nothing
      """;

  private static final String OF_SOURCE =
      """
      select space_id, id, source_space, learning_id, changed_id, loop, what, role, used_on
      from learning.use
      where source_space = :source
      order by used_on, id
      """;

  private static final String IN =
      """
      select space_id, id, source_space, learning_id, changed_id, loop, what, role, used_on
      from learning.use
      where space_id = :space
      order by used_on, id
      """;

  private final JdbcClient jdbc;

  UseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when that use is known already. */
  boolean insert(LearningUse use) {
    return jdbc.sql(INSERT)
            .param("space", use.space().value())
            .param("id", use.id())
            .param("source", use.source().value())
            .param("learning", use.learning())
            .param("changed", use.changed())
            .param("loop", use.loop().name())
            .param("what", use.what().toJson())
            .param("role", use.role().name())
            .param("day", use.day())
            .update()
        > 0;
  }

  /** How the learnings of a space were used, wherever that was. */
  List<LearningUse> ofSource(SpaceId source) {
    return jdbc.sql(OF_SOURCE).param("source", source.value()).query(UseStore::row).list();
  }

  /** What a space used, whosever learnings they were. */
  List<LearningUse> in(SpaceId space) {
    return jdbc.sql(IN).param("space", space.value()).query(UseStore::row).list();
  }

  private static LearningUse row(ResultSet row, int number) throws SQLException {
    return new LearningUse(
        new SpaceId(row.getObject("space_id", UUID.class)),
        Objects.requireNonNull(row.getObject("id", UUID.class)),
        new SpaceId(row.getObject("source_space", UUID.class)),
        Objects.requireNonNull(row.getObject("learning_id", UUID.class)),
        Objects.requireNonNull(row.getObject("changed_id", UUID.class)),
        Loop.valueOf(row.getString("loop")),
        Phrase.parse(row.getString("what")),
        Role.valueOf(row.getString("role")),
        row.getObject("used_on", LocalDate.class));
  }
}
