package se.utmana.app.portfolio.expedition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Stores expeditions with their crews. */
@Component
class ExpeditionStore {

  private static final String LIST =
      """
      select e.space_id, e.id, e.challenge_id, e.lever_id, e.title, e.starts_on, e.ends_on, e.leader,
        e.illustrative, e.state, e.version,
        array(
          select c.actor_id
          from portfolio.crew c
          where c.space_id = e.space_id
          and c.expedition_id = e.id
          order by c.actor_id) as crew
      from portfolio.expedition e
      where e.space_id = :space
      order by e.id desc
      """;

  /** Held until the step is written, so that two moves come one after the other. */
  private static final String HOLD =
      """
      select state
      from portfolio.expedition
      where space_id = :space
      and id = :id
      for update
      """;

  private static final String INSERT =
      """
      insert into portfolio.expedition (
        space_id, id, challenge_id, lever_id, title, starts_on, ends_on, leader, illustrative, state,
        version)
      values (
        :space, :id, :challenge, :lever, :title::jsonb, :from, :to, :leader, :illustrative, 'PLANNED',
        1)
      """;

  private static final String UPDATE =
      """
      update portfolio.expedition
      set challenge_id = :challenge,
        lever_id = :lever,
        title = :title::jsonb,
        starts_on = :from,
        ends_on = :to,
        leader = :leader,
        illustrative = :illustrative,
        version = version + 1
      where space_id = :space
      and id = :id
      and version = :version
      """;

  private static final String DISBAND =
      """
      delete from portfolio.crew
      where space_id = :space
      and expedition_id = :id
      """;

  private static final String ENLIST =
      """
      insert into portfolio.crew (space_id, expedition_id, actor_id)
      select space_id, :id, id
      from space.actor
      where space_id = :space
      and id in (:crew)
      """;

  private static final String MOVE =
      """
      update portfolio.expedition
      set state = :state
      where space_id = :space
      and id = :id
      """;

  private static final String FORGET =
      """
      update portfolio.expedition
      set leader = null
      where leader = :account
      """;

  private final JdbcClient jdbc;

  ExpeditionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Expedition> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(ExpeditionStore::row).list();
  }

  Optional<Expedition> find(SpaceId space, UUID id) {
    return list(space).stream().filter(one -> one.id().value().equals(id)).findFirst();
  }

  void hold(Expedition expedition) {
    spec(HOLD, expedition).query(String.class).single();
  }

  void insert(Expedition expedition) {
    written(INSERT, expedition).update();
    enlist(expedition);
  }

  /** False when somebody else wrote it after that version was read. */
  boolean update(Expedition expedition) {
    if (written(UPDATE, expedition).param("version", expedition.version()).update() == 0) {
      return false;
    }
    spec(DISBAND, expedition).update();
    enlist(expedition);
    return true;
  }

  void move(Expedition expedition, ExpeditionState state) {
    spec(MOVE, expedition).param("state", state.name()).update();
  }

  void forget(UUID account) {
    jdbc.sql(FORGET).param("account", account).update();
  }

  private void enlist(Expedition expedition) {
    if (!expedition.plan().crew().isEmpty()) {
      spec(ENLIST, expedition).param("crew", expedition.plan().crew()).update();
    }
  }

  private JdbcClient.StatementSpec written(String sql, Expedition expedition) {
    var plan = expedition.plan();
    return spec(sql, expedition)
        .param("challenge", expedition.challenge())
        .param("lever", plan.lever(), Types.OTHER)
        .param("title", plan.title().toJson())
        .param("from", expedition.box().from())
        .param("to", expedition.box().to())
        .param("leader", plan.leader(), Types.OTHER)
        .param("illustrative", plan.illustrative());
  }

  private JdbcClient.StatementSpec spec(String sql, Expedition expedition) {
    return jdbc.sql(sql)
        .param("space", expedition.space().value())
        .param("id", expedition.id().value());
  }

  private static Expedition row(ResultSet row, int number) throws SQLException {
    var plan =
        new ExpeditionPlan(
            Phrase.parse(row.getString("title")),
            row.getObject("challenge_id", UUID.class),
            row.getObject("lever_id", UUID.class),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            row.getObject("leader", UUID.class),
            List.of((UUID[]) row.getArray("crew").getArray()),
            row.getBoolean("illustrative"));
    return new Expedition(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new ExpeditionId(row.getObject("id", UUID.class)),
        plan,
        ExpeditionState.valueOf(row.getString("state")),
        row.getInt("version"));
  }
}
