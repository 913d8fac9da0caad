package se.utmana.app.mission.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.mission.MissionId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;

/** Reads and writes the rows of milestones and measured values. */
@Repository
class WayStore {

  private static final String MILESTONES =
      """
      select id, goal_id, name, due, value, reached_on
      from mission.milestone
      where space_id = :space
      order by due, id
      """;

  private static final String ADD_MILESTONE =
      """
      insert into mission.milestone (space_id, id, goal_id, name, due, value)
      values (:space, :milestone, :id, :name::jsonb, :due, :value)
      """;

  private static final String REACH =
      """
      update mission.milestone
      set reached_on = :on
      where space_id = :space
      and goal_id = :id
      and id = :milestone
      and reached_on is null
      """;

  private static final String REMOVE_MILESTONE =
      """
      delete from mission.milestone
      where space_id = :space
      and goal_id = :id
      and id = :milestone
      and reached_on is null
      """;

  /** A value is corrected by writing another one for the same day: the latest holds. */
  private static final String VALUES =
      """
      select distinct on (v.goal_id, v.measured_on) v.goal_id, v.measured_on, v.value, v.source
      from mission.value v
      join mission.goal g on g.space_id = v.space_id and g.id = v.goal_id
      where v.space_id = :space
      and g.mission_id = :mission
      order by v.goal_id, v.measured_on, v.id desc
      """;

  /** One value of each goal, found by the index however many there are. */
  private static final String LATEST =
      """
      select l.goal_id, l.measured_on, l.value, l.source
      from mission.goal g
      cross join lateral (
        select v.goal_id, v.measured_on, v.value, v.source
        from mission.value v
        where v.space_id = g.space_id
        and v.goal_id = g.id
        order by v.measured_on desc, v.id desc
        limit 1) l
      where g.space_id = :space
      """;

  private static final String MEASURE =
      """
      insert into mission.value (space_id, id, goal_id, measured_on, value, source)
      values (:space, :row, :id, :on, :value, :source)
      """;

  private final JdbcClient jdbc;

  WayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Milestone> milestones(SpaceId space) {
    return jdbc.sql(MILESTONES).param("space", space.value()).query(WayStore::milestone).list();
  }

  /** Everything that was measured of the goals of a mission. */
  List<Value> values(SpaceId space, MissionId mission) {
    return jdbc.sql(VALUES)
        .param("space", space.value())
        .param("mission", mission.value())
        .query(WayStore::value)
        .list();
  }

  /** What was measured last of each goal of a space. */
  List<Value> latest(SpaceId space) {
    return jdbc.sql(LATEST).param("space", space.value()).query(WayStore::value).list();
  }

  void addMilestone(
      SpaceId space, GoalId goal, Phrase name, LocalDate due, @Nullable Double value) {
    spec(ADD_MILESTONE, space, goal)
        .param("milestone", Ids.next())
        .param("name", name.toJson())
        .param("due", due)
        .param("value", value, Types.DOUBLE)
        .update();
  }

  boolean reach(SpaceId space, GoalId goal, UUID milestone, LocalDate on) {
    return spec(REACH, space, goal).param("milestone", milestone).param("on", on).update() > 0;
  }

  boolean removeMilestone(SpaceId space, GoalId goal, UUID milestone) {
    return spec(REMOVE_MILESTONE, space, goal).param("milestone", milestone).update() > 0;
  }

  void measure(SpaceId space, Value value) {
    spec(MEASURE, space, value.goal())
        .param("row", Ids.next())
        .param("on", value.on())
        .param("value", value.value())
        .param("source", value.source())
        .update();
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, GoalId id) {
    return jdbc.sql(sql).param("space", space.value()).param("id", id.value());
  }

  private static Milestone milestone(ResultSet row, int number) throws SQLException {
    return new Milestone(
        row.getObject("id", UUID.class),
        new GoalId(row.getObject("goal_id", UUID.class)),
        Phrase.parse(row.getString("name")),
        row.getObject("due", LocalDate.class),
        row.getObject("value", Double.class),
        row.getObject("reached_on", LocalDate.class));
  }

  private static Value value(ResultSet row, int number) throws SQLException {
    return new Value(
        new GoalId(row.getObject("goal_id", UUID.class)),
        row.getObject("measured_on", LocalDate.class),
        row.getDouble("value"),
        row.getString("source"));
  }
}
