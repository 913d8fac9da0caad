package se.utmana.app.mission.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.MissionId;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Reads and writes the rows of commitments. */
@Repository
class CommitmentStore {

  private static final String LIST =
      """
      select space_id, mission_id, id, text, actor_id, post, goal_id, mandate_id, due, gain, basis,
        state
      from mission.commitment
      where space_id = :space
      order by due, id
      """;

  private static final String HOLD =
      """
      select state
      from mission.commitment
      where space_id = :space
      and id = :id
      for update
      """;

  private static final String PUT =
      """
      insert into mission.commitment (
        space_id, id, mission_id, text, actor_id, post, goal_id, mandate_id, due, gain, basis,
        state)
      values (
        :space, :id, :mission, :text::jsonb, :actor, :post::jsonb, :goal, :mandate, :due,
        :gain::jsonb, :basis, 'PROPOSED')
      on conflict (space_id, id) do update
      set text = excluded.text,
        actor_id = excluded.actor_id,
        post = excluded.post,
        goal_id = excluded.goal_id,
        mandate_id = excluded.mandate_id,
        due = excluded.due,
        gain = excluded.gain,
        basis = excluded.basis
      """;

  private static final String MOVE =
      """
      update mission.commitment
      set state = :state
      where space_id = :space
      and id = :id
      """;

  private final JdbcClient jdbc;

  CommitmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Commitment> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(CommitmentStore::row).list();
  }

  /** The state now, held until the step is written. */
  CommitmentState hold(SpaceId space, UUID id) {
    return CommitmentState.valueOf(spec(HOLD, space, id).query(String.class).single());
  }

  void put(SpaceId space, MissionId mission, UUID id, Promise promise) {
    var goal = promise.goal();
    spec(PUT, space, id)
        .param("mission", mission.value())
        .param("text", promise.text().toJson())
        .param("actor", promise.actor().value())
        .param("post", promise.post().toJson())
        .param("goal", goal == null ? null : goal.value(), Types.OTHER)
        .param("mandate", promise.mandate(), Types.OTHER)
        .param("due", promise.due())
        .param("gain", promise.gain().toJson())
        .param("basis", promise.basis().name())
        .update();
  }

  void move(SpaceId space, UUID id, CommitmentState to) {
    spec(MOVE, space, id).param("state", to.name()).update();
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, UUID id) {
    return jdbc.sql(sql).param("space", space.value()).param("id", id);
  }

  private static Commitment row(ResultSet row, int number) throws SQLException {
    return new Commitment(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new MissionId(row.getObject("mission_id", UUID.class)),
        row.getObject("id", UUID.class),
        new Promise(
            Phrase.parse(row.getString("text")),
            new ActorId(row.getObject("actor_id", UUID.class)),
            Phrase.parse(row.getString("post")),
            goal(row.getObject("goal_id", UUID.class)),
            row.getObject("mandate_id", UUID.class),
            row.getObject("due", LocalDate.class),
            Phrase.parse(row.getString("gain")),
            Basis.valueOf(row.getString("basis"))),
        CommitmentState.valueOf(row.getString("state")));
  }

  private static @Nullable GoalId goal(@Nullable UUID id) {
    return id == null ? null : new GoalId(id);
  }
}
