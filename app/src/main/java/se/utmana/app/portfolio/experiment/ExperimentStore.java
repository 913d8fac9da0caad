package se.utmana.app.portfolio.experiment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;

/** Stores experiments with their designs. */
@Component
class ExperimentStore {

  private static final String LIST =
      """
      select space_id, id, design, state, version, insight_id, follows_id, digest, locked_at, stopped_on
      from portfolio.experiment
      where space_id = :space
      order by id desc
      """;

  private static final String FIND =
      """
      select space_id, id, design, state, version, insight_id, follows_id, digest, locked_at, stopped_on
      from portfolio.experiment
      where space_id = :space
      and id = :id
      """;

  /** Held until the step or value is written, so that one comes after the other. */
  private static final String HOLD =
      """
      select state
      from portfolio.experiment
      where space_id = :space
      and id = :id
      for update
      """;

  private static final String INSERT =
      """
      insert into portfolio.experiment (
        space_id, id, challenge_id, lever_id, push, title, starts_on, ends_on, illustrative, design,
        state, version, insight_id, follows_id)
      values (
        :space, :id, :challenge, :lever, :push, :title::jsonb, :from, :to, :illustrative,
        :design::jsonb, 'DRAFT', 1, :insight, :follows)
      """;

  /** Only a draft is written: what is locked stays, whatever the caller believes. */
  private static final String UPDATE =
      """
      update portfolio.experiment
      set challenge_id = :challenge,
        lever_id = :lever,
        push = :push,
        title = :title::jsonb,
        starts_on = :from,
        ends_on = :to,
        illustrative = :illustrative,
        design = :design::jsonb,
        version = version + 1
      where space_id = :space
      and id = :id
      and version = :version
      and state = 'DRAFT'
      """;

  private static final String LOCK =
      """
      update portfolio.experiment
      set state = 'RUNNING',
        digest = :digest,
        locked_at = :at
      where space_id = :space
      and id = :id
      and state = 'DRAFT'
      """;

  private static final String MOVE =
      """
      update portfolio.experiment
      set state = :state
      where space_id = :space
      and id = :id
      """;

  private static final String STOP =
      """
      update portfolio.experiment
      set stopped_on = :day
      where space_id = :space
      and id = :id
      and stopped_on is null
      """;

  private final JdbcClient jdbc;

  ExperimentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Experiment> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(ExperimentStore::row).list();
  }

  Optional<Experiment> find(SpaceId space, UUID id) {
    return jdbc.sql(FIND)
        .param("space", space.value())
        .param("id", id)
        .query(ExperimentStore::row)
        .optional();
  }

  void hold(Experiment experiment) {
    spec(HOLD, experiment).query(String.class).single();
  }

  void insert(Experiment experiment) {
    written(INSERT, experiment)
        .param("insight", experiment.insight(), Types.OTHER)
        .param("follows", experiment.follows(), Types.OTHER)
        .update();
  }

  /** False when somebody else wrote or started it after that version was read. */
  boolean update(Experiment experiment) {
    return written(UPDATE, experiment).param("version", experiment.version()).update() > 0;
  }

  void lock(Experiment experiment, Instant now) {
    spec(LOCK, experiment)
        .param("digest", experiment.design().digest())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void move(Experiment experiment, ExperimentState state) {
    spec(MOVE, experiment).param("state", state.name()).update();
  }

  void stop(Experiment experiment, LocalDate day) {
    spec(STOP, experiment).param("day", day).update();
  }

  private JdbcClient.StatementSpec written(String sql, Experiment experiment) {
    var design = experiment.design();
    var push = design.prediction().push();
    return spec(sql, experiment)
        .param("challenge", experiment.challenge())
        .param("lever", design.prediction().lever(), Types.OTHER)
        .param("push", push == null ? null : push.name(), Types.VARCHAR)
        .param("title", design.title().toJson())
        .param("from", experiment.box().from())
        .param("to", experiment.box().to())
        .param("illustrative", design.illustrative())
        .param("design", design.toJson());
  }

  private JdbcClient.StatementSpec spec(String sql, Experiment experiment) {
    return jdbc.sql(sql)
        .param("space", experiment.space().value())
        .param("id", experiment.id().value());
  }

  private static Experiment row(ResultSet row, int number) throws SQLException {
    var locked = row.getObject("locked_at", OffsetDateTime.class);
    return new Experiment(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new ExperimentId(row.getObject("id", UUID.class)),
        Design.parse(row.getString("design")),
        ExperimentState.valueOf(row.getString("state")),
        row.getInt("version"),
        row.getObject("insight_id", UUID.class),
        row.getObject("follows_id", UUID.class),
        row.getString("digest"),
        locked == null ? null : locked.toInstant(),
        row.getObject("stopped_on", LocalDate.class));
  }
}
