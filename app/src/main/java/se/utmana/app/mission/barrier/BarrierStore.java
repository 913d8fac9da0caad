package se.utmana.app.mission.barrier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.MissionId;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Level;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Reads and writes the rows of barriers. */
@Repository
class BarrierStore {

  private static final String LIST =
      """
      select space_id, mission_id, id, type, text, question, actor_id, level, due, state, answer,
        basis
      from mission.barrier
      where space_id = :space
      order by due, id
      """;

  private static final String INSERT =
      """
      insert into mission.barrier (
        space_id, id, mission_id, type, text, question, actor_id, level, due, state, answer, basis)
      values (
        :space, :id, :mission, :type, :text::jsonb, :question::jsonb, :actor, :level, :due,
        'WITH_OWNER', '{}'::jsonb, :basis)
      on conflict (space_id, id) do nothing
      """;

  private static final String MOVE =
      """
      update mission.barrier
      set state = :state,
        answer = :answer::jsonb
      where space_id = :space
      and id = :id
      """;

  private static final String LIFT =
      """
      update mission.barrier
      set state = 'LIFTED',
        actor_id = :actor,
        level = :level,
        due = :due
      where space_id = :space
      and id = :id
      and state in ('WITH_OWNER', 'LIFTED')
      """;

  private final JdbcClient jdbc;

  BarrierStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Barrier> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(BarrierStore::row).list();
  }

  boolean insert(
      SpaceId space,
      MissionId mission,
      UUID id,
      Obstacle obstacle,
      ActorId owner,
      Level level,
      LocalDate due) {
    return spec(INSERT, space, id)
            .param("mission", mission.value())
            .param("type", obstacle.type().name())
            .param("text", obstacle.text().toJson())
            .param("question", obstacle.question().toJson())
            .param("basis", obstacle.basis().name())
            .param("actor", owner.value())
            .param("level", level.name())
            .param("due", due)
            .update()
        > 0;
  }

  void move(Barrier barrier, BarrierState to, Phrase answer) {
    spec(MOVE, barrier.space(), barrier.id())
        .param("state", to.name())
        .param("answer", answer.toJson())
        .update();
  }

  void lift(Barrier barrier, ActorId owner, Level level, LocalDate due) {
    spec(LIFT, barrier.space(), barrier.id())
        .param("actor", owner.value())
        .param("level", level.name())
        .param("due", due)
        .update();
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, UUID id) {
    return jdbc.sql(sql).param("space", space.value()).param("id", id);
  }

  private static Barrier row(ResultSet row, int number) throws SQLException {
    return new Barrier(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new MissionId(row.getObject("mission_id", UUID.class)),
        row.getObject("id", UUID.class),
        new Obstacle(
            BarrierType.valueOf(row.getString("type")),
            Phrase.parse(row.getString("text")),
            Phrase.parse(row.getString("question")),
            Basis.valueOf(row.getString("basis"))),
        new ActorId(row.getObject("actor_id", UUID.class)),
        Level.valueOf(row.getString("level")),
        row.getObject("due", LocalDate.class),
        BarrierState.valueOf(row.getString("state")),
        Phrase.parse(row.getString("answer")));
  }
}
