package se.utmana.app.mission.goal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionId;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The goals of the missions. */
@Component
public class Goals implements Publisher {

  /** The key of the kind of record that a goal is. */
  public static final String KIND = "mission.goal.one";

  private final GoalStore store;
  private final Missions missions;
  private final Journal journal;
  private final Elections elections;
  private final Records records;
  private final Links links;

  Goals(
      GoalStore store,
      Missions missions,
      Journal journal,
      Elections elections,
      Records records,
      Links links) {
    this.store = store;
    this.missions = missions;
    this.journal = journal;
    this.elections = elections;
    this.records = records;
    this.links = links;
  }

  /** The goals of all missions of a space, oldest first, each with what was measured last. */
  public List<Goal> list(SpaceId space) {
    return store.list(space);
  }

  /** The goals of a mission, oldest first, with everything that was measured. */
  public List<Goal> of(SpaceId space, MissionId mission) {
    return store.of(space, mission);
  }

  /** A goal with everything that was measured. */
  public Optional<Goal> find(SpaceId space, GoalId id) {
    return list(space).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .flatMap(
            found ->
                of(space, found.mission()).stream().filter(one -> one.id().equals(id)).findFirst());
  }

  /**
   * Writes a goal, a new one or anew. A mission that is adopted keeps a goal beyond the next
   * election.
   *
   * @param reason why, for a mission that is adopted
   */
  @Transactional
  public Optional<Refusal> put(Mission mission, GoalId id, Aim aim, Phrase reason) {
    var goal = new Goal(mission.space(), mission.id(), id, aim, List.of(), List.of());
    var refusal =
        mission
            .refusesChange(reason)
            .or(aim::refusal)
            .or(() -> staysBeyond(mission, id, aim, "targetOn"));
    if (refusal.isEmpty()) {
      var isNew = find(mission.space(), id).isEmpty();
      store.put(mission.space(), mission.id(), id, aim);
      var what = isNew ? "mission.done.goal.add" : "mission.done.goal.rewrite";
      missions.rewritten(mission, id.value(), note(what, goal, reason));
      face(goal);
      tie(goal);
    }
    return refusal;
  }

  /** Takes a goal away; what was measured of it stays in the database. */
  @Transactional
  public Optional<Refusal> remove(Mission mission, Goal goal, Phrase reason) {
    var refusal =
        mission.refusesChange(reason).or(() -> staysBeyond(mission, goal.id(), null, "reason"));
    if (refusal.isEmpty()) {
      store.remove(mission.space(), goal.id(), journal.now());
      missions.rewritten(
          mission, goal.id().value(), note("mission.done.goal.remove", goal, reason));
      records.withdraw(mission.space(), goal.id().value());
    }
    return refusal;
  }

  private Optional<Refusal> staysBeyond(
      Mission mission, GoalId id, @Nullable Aim written, String field) {
    if (!mission.isAdopted()) {
      return Optional.empty();
    }
    var election = elections.next();
    var stays =
        (written != null && written.reachesBeyond(election))
            || of(mission.space(), mission.id()).stream()
                .filter(one -> !one.id().equals(id))
                .anyMatch(one -> one.aim().reachesBeyond(election));
    return stays
        ? Optional.empty()
        : Optional.of(Refusal.at(field, "mission.goal.refused.beyond", election.toString()));
  }

  private static Journal.Note note(String what, Goal goal, Phrase reason) {
    return new Journal.Note(what, goal.name(), Role.PROCESS_LEADER, reason);
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(this::face);
  }

  @Override
  public void linkAll(SpaceId space) {
    list(space).forEach(this::tie);
  }

  private void face(Goal one) {
    records.put(
        new Face(one.space(), one.id().value(), KIND, one.name(), Phrase.EMPTY, one.path()));
  }

  private void tie(Goal one) {
    var mission = one.mission().value();
    links.tie(new Tie(one.space(), mission, one.id().value(), Relation.LED_TO));
  }
}
