package se.utmana.app.learning.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Stores cycles. */
@Component
class CycleStore {

  private static final String LIST =
      """
      select space_id, id, number, question, starts_on, ends_on, hours, illustrative, reflection_id,
        change, changed_id, unchanged, closed_on
      from learning.cycle
      where space_id = :space
      order by number
      """;

  /** The number follows on the highest; two that come at once are told apart by the constraint. */
  private static final String INSERT =
      """
      insert into learning.cycle (
        space_id, id, number, question, starts_on, ends_on, hours, illustrative, state, change,
        unchanged)
      select :space, :id, coalesce(max(number), 0) + 1, :question::jsonb, :from, :to, :hours,
        :illustrative, 'OPEN', '{}', '{}'
      from learning.cycle
      where space_id = :space
      """;

  private static final String CLOSE =
      """
      update learning.cycle
      set state = 'CLOSED',
        reflection_id = :reflection,
        change = :change::jsonb,
        changed_id = :changed,
        unchanged = :unchanged::jsonb,
        closed_on = :day
      where space_id = :space
      and id = :id
      and state = 'OPEN'
      """;

  private final JdbcClient jdbc;

  CycleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Cycle> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(CycleStore::row).list();
  }

  void insert(SpaceId space, UUID id, CycleDraft draft) {
    spec(INSERT, space, id)
        .param("question", draft.question().toJson())
        .param("from", draft.from())
        .param("to", draft.to())
        .param("hours", draft.hours())
        .param("illustrative", draft.illustrative())
        .update();
  }

  /** False when somebody else closed it meanwhile. */
  boolean close(Cycle cycle, Ending ending, LocalDate day) {
    return spec(CLOSE, cycle.space(), cycle.id())
            .param("reflection", ending.reflection())
            .param("change", ending.change().toJson())
            .param("changed", ending.changed(), Types.OTHER)
            .param("unchanged", ending.unchanged().toJson())
            .param("day", day)
            .update()
        > 0;
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, UUID id) {
    return jdbc.sql(sql).param("space", space.value()).param("id", id);
  }

  private static Cycle row(ResultSet row, int number) throws SQLException {
    return new Cycle(
        new SpaceId(row.getObject("space_id", UUID.class)),
        Objects.requireNonNull(row.getObject("id", UUID.class)),
        row.getInt("number"),
        new CycleDraft(
            Phrase.parse(row.getString("question")),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            row.getBigDecimal("hours").doubleValue(),
            row.getBoolean("illustrative")),
        new Ending(
            row.getObject("reflection_id", UUID.class),
            Phrase.parse(row.getString("change")),
            row.getObject("changed_id", UUID.class),
            Phrase.parse(row.getString("unchanged"))),
        row.getObject("closed_on", LocalDate.class));
  }
}
