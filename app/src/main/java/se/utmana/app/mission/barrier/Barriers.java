package se.utmana.app.mission.barrier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.mission.Acting;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionId;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
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

/** What stands in the way of the missions. */
@Component
public class Barriers implements Publisher {

  static final String KIND = "mission.barrier.one";

  private final BarrierStore store;
  private final Actors actors;
  private final Journal journal;
  private final Records records;
  private final Links links;

  Barriers(BarrierStore store, Actors actors, Journal journal, Records records, Links links) {
    this.store = store;
    this.actors = actors;
    this.journal = journal;
    this.records = records;
    this.links = links;
  }

  /** The barriers of a space, those that are due first first. */
  public List<Barrier> list(SpaceId space) {
    return store.list(space);
  }

  public List<Barrier> of(SpaceId space, MissionId mission) {
    return list(space).stream().filter(one -> one.mission().equals(mission)).toList();
  }

  public Optional<Barrier> find(SpaceId space, UUID id) {
    return list(space).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Reports a barrier to the organisation that owns it; sent twice, it is there once. */
  @Transactional
  public Optional<Refusal> report(
      Mission mission, UUID id, Obstacle obstacle, ActorId owner, LocalDate due, Acting by) {
    var asked = actors.find(mission.space(), owner);
    if (asked.isEmpty()) {
      return Optional.of(Refusal.at("actor", "mission.refused.actor"));
    }
    var refusal = obstacle.refusal();
    if (refusal.isPresent()) {
      return refusal;
    }
    var level = asked.get().level();
    if (store.insert(mission.space(), mission.id(), id, obstacle, owner, level, due)) {
      var reported = find(mission.space(), id).orElseThrow();
      note(reported, "mission.done.barrier.report", by.role(), Phrase.EMPTY);
      face(reported);
      tie(reported);
    }
    return Optional.empty();
  }

  /** The owner answers. */
  @Transactional
  public Optional<Refusal> answer(Barrier barrier, Acting by, Phrase answer) {
    var refusal = barrier.refusesAnswer(by, answer);
    if (refusal.isEmpty()) {
      store.move(barrier, BarrierState.ANSWERED, answer);
      become(barrier, BarrierState.ANSWERED, "mission.done.barrier.answer", by.role(), answer);
    }
    return refusal;
  }

  /** Nobody answered: somebody one level up is asked. */
  @Transactional
  public Optional<Refusal> lift(
      Barrier barrier, Role by, @Nullable ActorId receiver, @Nullable LocalDate until) {
    var actor = receiver == null ? Optional.<Actor>empty() : actors.find(barrier.space(), receiver);
    var refusal = barrier.refusesLift(by, actor.orElse(null), until, journal.today());
    if (refusal.isEmpty() && actor.isPresent() && until != null) {
      store.lift(barrier, actor.get().id(), actor.get().level(), until);
      var name = actor.get().name();
      become(barrier, BarrierState.LIFTED, "mission.done.barrier.lift", by, name);
    }
    return refusal;
  }

  /** What became of it in the end: it is gone, or it remains and one knows what follows. */
  @Transactional
  public Optional<Refusal> end(Barrier barrier, boolean isGone, Phrase reason) {
    var refusal = barrier.refusesEnd(journal.today(), reason);
    if (refusal.isEmpty()) {
      var to = isGone ? BarrierState.REMOVED : BarrierState.REMAINS;
      var what = isGone ? "mission.done.barrier.remove" : "mission.done.barrier.remain";
      store.move(barrier, to, barrier.answer());
      become(barrier, to, what, Role.PROCESS_LEADER, reason);
    }
    return refusal;
  }

  private void become(Barrier one, BarrierState to, String what, Role role, Phrase reason) {
    note(one, what, role, reason);
    records.become(one.space(), one.id(), to.key(), what, reason);
  }

  private void note(Barrier one, String what, Role role, Phrase reason) {
    var note = new Journal.Note(what, one.obstacle().text(), role, reason);
    journal.add(one.space(), one.mission(), one.id(), note);
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

  private void face(Barrier one) {
    var told = one.obstacle();
    records.put(
        new Face(one.space(), one.id(), KIND, told.text(), told.question(), one.path())
            .in(one.state().key()));
  }

  private void tie(Barrier one) {
    links.tie(new Tie(one.space(), one.mission().value(), one.id(), Relation.HINDERED_BY));
  }
}
