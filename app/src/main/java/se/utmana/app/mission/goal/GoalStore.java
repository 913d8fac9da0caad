package se.utmana.app.mission.goal;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.MissionId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Reads and writes the rows of goals. */
@Repository
class GoalStore {

  private static final String LIST =
      """
      select space_id, mission_id, id, name, unit, indicator, baseline, baseline_on,
        baseline_source, target, target_on, basis
      from mission.goal
      where space_id = :space
      and removed_at is null
      order by id
      """;

  private static final String PUT =
      """
      insert into mission.goal (
        space_id, id, mission_id, name, unit, indicator, baseline, baseline_on, baseline_source,
        target, target_on, basis)
      values (
        :space, :id, :mission, :name::jsonb, :unit, :indicator, :baseline, :baselineOn,
        :baselineSource, :target, :targetOn, :basis)
      on conflict (space_id, id) do update
      set name = excluded.name,
        unit = excluded.unit,
        indicator = excluded.indicator,
        baseline = excluded.baseline,
        baseline_on = excluded.baseline_on,
        baseline_source = excluded.baseline_source,
        target = excluded.target,
        target_on = excluded.target_on,
        basis = excluded.basis
      """;

  private static final String REMOVE =
      """
      update mission.goal
      set removed_at = :now
      where space_id = :space
      and id = :id
      """;

  private final JdbcClient jdbc;
  private final WayStore way;

  GoalStore(JdbcClient jdbc, WayStore way) {
    this.jdbc = jdbc;
    this.way = way;
  }

  /** The goals of all missions of a space, each with what was measured last. */
  List<Goal> list(SpaceId space) {
    return list(space, way.latest(space));
  }

  /** The goals of a mission with everything that was measured. */
  List<Goal> of(SpaceId space, MissionId mission) {
    return list(space, way.values(space, mission)).stream()
        .filter(one -> one.mission().equals(mission))
        .toList();
  }

  private List<Goal> list(SpaceId space, List<Value> values) {
    var milestonesOf = way.milestones(space).stream().collect(groupingBy(Milestone::goal));
    var valuesOf = values.stream().collect(groupingBy(Value::goal));
    return jdbc
        .sql(LIST)
        .param("space", space.value())
        .query((row, number) -> goal(row))
        .list()
        .stream()
        .map(
            one ->
                new Goal(
                    one.space(),
                    one.mission(),
                    one.id(),
                    one.aim(),
                    milestonesOf.getOrDefault(one.id(), List.of()),
                    valuesOf.getOrDefault(one.id(), List.of())))
        .toList();
  }

  void put(SpaceId space, MissionId mission, GoalId id, Aim aim) {
    spec(PUT, space, id)
        .param("mission", mission.value())
        .param("name", aim.name().toJson())
        .param("unit", aim.unit())
        .param("indicator", aim.indicator())
        .param("baseline", aim.baseline(), Types.DOUBLE)
        .param("baselineOn", aim.baselineOn(), Types.DATE)
        .param("baselineSource", aim.baselineSource())
        .param("target", aim.target(), Types.DOUBLE)
        .param("targetOn", aim.targetOn(), Types.DATE)
        .param("basis", aim.basis().name())
        .update();
  }

  void remove(SpaceId space, GoalId id, Instant now) {
    spec(REMOVE, space, id).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, GoalId id) {
    return jdbc.sql(sql).param("space", space.value()).param("id", id.value());
  }

  private static Goal goal(ResultSet row) throws SQLException {
    return new Goal(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new MissionId(row.getObject("mission_id", UUID.class)),
        new GoalId(row.getObject("id", UUID.class)),
        new Aim(
            Phrase.parse(row.getString("name")),
            row.getString("unit"),
            row.getString("indicator"),
            row.getObject("baseline", Double.class),
            row.getObject("baseline_on", LocalDate.class),
            row.getString("baseline_source"),
            row.getObject("target", Double.class),
            row.getObject("target_on", LocalDate.class),
            Basis.valueOf(row.getString("basis"))),
        List.of(),
        List.of());
  }
}
