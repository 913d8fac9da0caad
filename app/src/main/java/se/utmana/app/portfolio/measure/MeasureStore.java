package se.utmana.app.portfolio.measure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.portfolio.Push;
import se.utmana.app.space.Level;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Stores measures. */
@Component
class MeasureStore {

  private static final String LIST =
      """
      select space_id, id, number, challenge_id, lever_id, push, title, accountable, partners, level,
        starts_on, ends_on, funding, indicator, baseline, target, targets, areas, environmental,
        illustrative, state, version
      from portfolio.measure
      where space_id = :space
      order by number
      """;

  /** The number follows on the highest; two that come at once are told apart by the constraint. */
  private static final String INSERT =
      """
      insert into portfolio.measure (
        space_id, id, number, challenge_id, lever_id, push, title, accountable, partners, level,
        starts_on, ends_on, funding, indicator, baseline, target, targets, areas, environmental,
        illustrative, state, version)
      select :space, :id, coalesce(max(number), 0) + 1, :challenge, :lever, :push, :title::jsonb,
        :accountable, :partners::uuid[], :level, :from, :to, :funding::jsonb, :indicator::jsonb,
        :baseline, :target, :targets::text[], :areas::text[], :environmental::text[], :illustrative,
        'PROPOSED', 1
      from portfolio.measure
      where space_id = :space
      """;

  private static final String UPDATE =
      """
      update portfolio.measure
      set challenge_id = :challenge,
        lever_id = :lever,
        push = :push,
        title = :title::jsonb,
        accountable = :accountable,
        partners = :partners::uuid[],
        level = :level,
        starts_on = :from,
        ends_on = :to,
        funding = :funding::jsonb,
        indicator = :indicator::jsonb,
        baseline = :baseline,
        target = :target,
        targets = :targets::text[],
        areas = :areas::text[],
        environmental = :environmental::text[],
        illustrative = :illustrative,
        version = version + 1
      where space_id = :space
      and id = :id
      and version = :version
      and state = 'PROPOSED'
      """;

  private static final String MOVE =
      """
      update portfolio.measure
      set state = :state
      where space_id = :space
      and id = :id
      and state = :from
      """;

  private final JdbcClient jdbc;

  MeasureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Measure> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(MeasureStore::row).list();
  }

  void insert(Measure measure) {
    written(INSERT, measure).update();
  }

  /** False when somebody else wrote or decided it after that version was read. */
  boolean update(Measure measure) {
    return written(UPDATE, measure).param("version", measure.version()).update() > 0;
  }

  /** False when somebody else moved it meanwhile. */
  boolean move(Measure measure, MeasureState to) {
    return spec(MOVE, measure)
            .param("state", to.name())
            .param("from", measure.state().name())
            .update()
        > 0;
  }

  private JdbcClient.StatementSpec written(String sql, Measure measure) {
    var draft = measure.draft();
    return spec(sql, measure)
        .param("challenge", draft.challenge())
        .param("lever", draft.lever(), Types.OTHER)
        .param("push", name(draft.push()), Types.VARCHAR)
        .param("title", draft.title().toJson())
        .param("accountable", measure.accountable())
        .param("partners", draft.partners().toArray(UUID[]::new))
        .param("level", name(draft.level()))
        .param("from", measure.box().from())
        .param("to", measure.box().to())
        .param("funding", draft.funding().toJson())
        .param("indicator", draft.indicator().toJson())
        .param("baseline", draft.baseline(), Types.DOUBLE)
        .param("target", draft.target(), Types.DOUBLE)
        .param("targets", draft.targets().toArray(String[]::new))
        .param("areas", draft.areas().toArray(String[]::new))
        .param("environmental", draft.environmental().toArray(String[]::new))
        .param("illustrative", draft.illustrative());
  }

  private static @Nullable String name(@Nullable Enum<?> one) {
    return one == null ? null : one.name();
  }

  private JdbcClient.StatementSpec spec(String sql, Measure measure) {
    return jdbc.sql(sql).param("space", measure.space().value()).param("id", measure.id());
  }

  private static Measure row(ResultSet row, int number) throws SQLException {
    var push = row.getString("push");
    var draft =
        new MeasureDraft(
            Phrase.parse(row.getString("title")),
            row.getObject("challenge_id", UUID.class),
            row.getObject("lever_id", UUID.class),
            push == null ? null : Push.valueOf(push),
            List.of(row.getObject("accountable", UUID.class)),
            List.of((UUID[]) row.getArray("partners").getArray()),
            Level.valueOf(row.getString("level")),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            Phrase.parse(row.getString("funding")),
            Phrase.parse(row.getString("indicator")),
            row.getObject("baseline", Double.class),
            row.getObject("target", Double.class),
            texts(row.getArray("targets")),
            texts(row.getArray("areas")),
            texts(row.getArray("environmental")),
            row.getBoolean("illustrative"));
    return new Measure(
        new SpaceId(row.getObject("space_id", UUID.class)),
        Objects.requireNonNull(row.getObject("id", UUID.class)),
        row.getInt("number"),
        draft,
        MeasureState.valueOf(row.getString("state")),
        row.getInt("version"));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
