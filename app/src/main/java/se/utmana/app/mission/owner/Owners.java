package se.utmana.app.mission.owner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionId;
import se.utmana.app.mission.Written;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** Who has which duty for the missions. */
@Component
public class Owners {

  private static final String LIST =
      """
      select id, mission_id, goal_id, actor_id, duty, post
      from mission.owner
      where space_id = :space
      and removed_at is null
      order by goal_id nulls first, duty, id
      """;

  private static final String INSERT =
      """
      insert into mission.owner (space_id, id, mission_id, goal_id, actor_id, duty, post)
      values (:space, :id, :mission, :goal, :actor, :duty, :post::jsonb)
      on conflict (space_id, id) do nothing
      """;

  private static final String REMOVE =
      """
      update mission.owner
      set removed_at = :now
      where space_id = :space
      and id = :id
      and removed_at is null
      """;

  private final JdbcClient jdbc;
  private final Actors actors;
  private final Goals goals;
  private final Journal journal;

  Owners(JdbcClient jdbc, Actors actors, Goals goals, Journal journal) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.goals = goals;
    this.journal = journal;
  }

  public List<Owner> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(Owners::row).list();
  }

  public List<Owner> of(SpaceId space, MissionId mission) {
    return list(space).stream().filter(one -> one.mission().equals(mission)).toList();
  }

  /** Gives an organisation a duty; the same one twice is there once. */
  @Transactional
  public Optional<Refusal> add(Mission mission, Owner owner) {
    var space = mission.space();
    var goal = owner.goal();
    if (actors.find(space, owner.actor()).isEmpty()) {
      return Optional.of(Refusal.at("actor", "mission.refused.actor"));
    }
    if (goal != null
        && goals.of(space, mission.id()).stream().noneMatch(one -> one.id().equals(goal))) {
      return Optional.of(Refusal.at("goal", "mission.refused.goal"));
    }
    var refusal = Written.needed("post", owner.post(), Written.LINE);
    if (refusal.isPresent()) {
      return refusal;
    }
    var added =
        jdbc.sql(INSERT)
            .param("space", space.value())
            .param("id", owner.id())
            .param("mission", mission.id().value())
            .param("goal", goal == null ? null : goal.value(), Types.OTHER)
            .param("actor", owner.actor().value())
            .param("duty", owner.duty().name())
            .param("post", owner.post().toJson())
            .update();
    if (added > 0) {
      note(mission, owner, "mission.done.owner.add");
    }
    return Optional.empty();
  }

  @Transactional
  public void remove(Mission mission, Owner owner) {
    var removed =
        jdbc.sql(REMOVE)
            .param("space", mission.space().value())
            .param("id", owner.id())
            .param("now", journal.now().atOffset(ZoneOffset.UTC))
            .update();
    if (removed > 0) {
      note(mission, owner, "mission.done.owner.remove");
    }
  }

  private void note(Mission mission, Owner owner, String what) {
    var name = actors.find(mission.space(), owner.actor()).orElseThrow().name();
    var note = new Journal.Note(what, name, Role.PROCESS_LEADER, Phrase.EMPTY);
    journal.add(mission.space(), mission.id(), owner.id(), note);
  }

  private static Owner row(ResultSet row, int number) throws SQLException {
    var goal = row.getObject("goal_id", UUID.class);
    return new Owner(
        row.getObject("id", UUID.class),
        new MissionId(row.getObject("mission_id", UUID.class)),
        goal == null ? null : new GoalId(goal),
        new ActorId(row.getObject("actor_id", UUID.class)),
        Duty.valueOf(row.getString("duty")),
        Phrase.parse(row.getString("post")));
  }
}
