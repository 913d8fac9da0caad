package se.utmana.app.learning.lesson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Stores learnings. */
@Component
class LearningStore {

  private static final String LIST =
      """
      select space_id, id, text, limits, evidence, illustrative, state, published_on, version
      from learning.learning
      where space_id = :space
      order by id desc
      """;

  private static final String INSERT =
      """
      insert into learning.learning (
        space_id, id, text, limits, evidence, illustrative, state, version)
      values (:space, :id, :text::jsonb, :limits::jsonb, :evidence::uuid[], :illustrative, 'DRAFT',
        1)
      """;

  private static final String UPDATE =
      """
      update learning.learning
      set text = :text::jsonb,
        limits = :limits::jsonb,
        evidence = :evidence::uuid[],
        illustrative = :illustrative,
        version = version + 1
      where space_id = :space
      and id = :id
      and version = :version
      and state = 'DRAFT'
      """;

  private static final String MOVE =
      """
      update learning.learning
      set state = :state,
        published_on = case when :state = 'PUBLISHED' then :day else published_on end
      where space_id = :space
      and id = :id
      and state = :from
      """;

  private final JdbcClient jdbc;

  LearningStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<Learning> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(LearningStore::row).list();
  }

  void insert(SpaceId space, UUID id, LearningDraft draft) {
    written(INSERT, space, id, draft).update();
  }

  /** False when somebody else wrote or published it after that version was read. */
  boolean update(Learning one, LearningDraft draft, int version) {
    return written(UPDATE, one.space(), one.id(), draft).param("version", version).update() > 0;
  }

  /** False when somebody else moved it meanwhile. */
  boolean move(Learning one, LearningState to, LocalDate day) {
    return spec(MOVE, one.space(), one.id())
            .param("state", to.name())
            .param("from", one.state().name())
            .param("day", day)
            .update()
        > 0;
  }

  private JdbcClient.StatementSpec written(
      String sql, SpaceId space, UUID id, LearningDraft draft) {
    return spec(sql, space, id)
        .param("text", draft.text().toJson())
        .param("limits", draft.limits().toJson())
        .param("evidence", draft.evidence().toArray(UUID[]::new))
        .param("illustrative", draft.illustrative());
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, UUID id) {
    return jdbc.sql(sql).param("space", space.value()).param("id", id);
  }

  private static Learning row(ResultSet row, int number) throws SQLException {
    return new Learning(
        new SpaceId(row.getObject("space_id", UUID.class)),
        Objects.requireNonNull(row.getObject("id", UUID.class)),
        new LearningDraft(
            Phrase.parse(row.getString("text")),
            Phrase.parse(row.getString("limits")),
            List.of((UUID[]) row.getArray("evidence").getArray()),
            row.getBoolean("illustrative")),
        LearningState.valueOf(row.getString("state")),
        row.getObject("published_on", LocalDate.class),
        row.getInt("version"));
  }
}
