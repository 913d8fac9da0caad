package se.utmana.app.mission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.ChallengeId;
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

/** The missions of the spaces. */
@Component
public class Missions implements Publisher {

  /** The key of the kind of record that a mission is. */
  public static final String KIND = "mission.one";

  /** A space that goes in more directions than this goes nowhere, unless it says why. */
  public static final int MOST = 3;

  private final MissionStore store;
  private final Journal journal;
  private final Records records;
  private final Links links;

  Missions(MissionStore store, Journal journal, Records records, Links links) {
    this.store = store;
    this.journal = journal;
    this.records = records;
    this.links = links;
  }

  /** A mission, or why there is none. */
  public sealed interface Opened {

    record Done(MissionId mission) implements Opened {}

    record Refused(Refusal refusal) implements Opened {}
  }

  /** All missions of a space, oldest first. */
  public List<Mission> list(SpaceId space) {
    return store.list(space);
  }

  public Optional<Mission> find(SpaceId space, MissionId id) {
    return store.find(space, id);
  }

  /** Whether another mission needs a written reason. */
  public boolean needsReason(SpaceId space) {
    return list(space).stream().filter(one -> one.state().isCurrent()).count() >= MOST;
  }

  /**
   * Opens a mission as a draft.
   *
   * @param another why the space needs one more than three, empty while it has fewer
   */
  @Transactional
  public Opened open(
      SpaceId space, Direction direction, Collection<ChallengeId> answers, Phrase another) {
    store.hold(space);
    var refusal =
        direction
            .refusal()
            .or(() -> Written.atMost("another", another, Written.TEXT))
            .or(() -> needsReason(space) ? another(another) : Optional.empty());
    if (refusal.isPresent()) {
      return new Opened.Refused(refusal.get());
    }
    var id = MissionId.next();
    store.insert(space, id, direction, journal.now());
    store.answer(space, id, answers);
    note(space, id, "mission.done.draft", Role.PROCESS_LEADER, another);
    publish(store.find(space, id).orElseThrow());
    return new Opened.Done(id);
  }

  private static Optional<Refusal> another(Phrase reason) {
    return reason.isEmpty()
        ? Optional.of(Refusal.at("another", "mission.refused.another", MOST))
        : Optional.empty();
  }

  /** Writes the direction anew, unless somebody else did so after the writer read that version. */
  @Transactional
  public Optional<Refusal> rewrite(
      Mission read, Direction direction, Collection<ChallengeId> answers, Phrase reason) {
    var now = store.hold(read.space(), read.id());
    var refusal = direction.refusal().or(() -> now.refusesChange(reason));
    if (refusal.isPresent()) {
      return refusal;
    }
    if (now.version() != read.version()) {
      return Optional.of(Refusal.of("mission.refused.changed"));
    }
    store.update(read.space(), read.id(), direction, journal.now());
    store.answer(read.space(), read.id(), answers);
    note(read.space(), read.id(), "mission.done.rewrite", Role.PROCESS_LEADER, reason);
    publish(store.find(read.space(), read.id()).orElseThrow());
    return Optional.empty();
  }

  /** A part of what was decided is written anew, such as a goal: the mission gets a new version. */
  @Transactional
  public void rewritten(Mission mission, UUID record, Journal.Note note) {
    store.update(mission.space(), mission.id(), mission.direction(), journal.now());
    journal.add(mission.space(), mission.id(), record, note);
  }

  /**
   * Takes a step with a mission, or says why it stays where it is. What a decision needs besides is
   * checked by whoever calls.
   *
   * @param reference where the decision is written, empty for a step that is no decision
   * @param by whose decision it is
   */
  @Transactional
  public Optional<Refusal> take(
      Mission mission,
      MissionStep step,
      Role role,
      Phrase reason,
      String reference,
      @Nullable UUID by) {
    var space = mission.space();
    var refusal = step.refusal(store.hold(space, mission.id()).state(), role, reason);
    if (refusal.isPresent()) {
      return refusal;
    }
    store.move(space, mission.id(), step.to());
    var id = mission.id().value();
    var note = new Journal.Note(step.doneKey(), Phrase.EMPTY, role, reason);
    journal.add(space, mission.id(), id, note, reference, by);
    records.become(space, id, step.to().key(), step.doneKey(), reason);
    return Optional.empty();
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

  private void note(SpaceId space, MissionId id, String what, Role role, Phrase reason) {
    journal.add(space, id, id.value(), new Journal.Note(what, Phrase.EMPTY, role, reason));
  }

  private void publish(Mission mission) {
    face(mission);
    tie(mission);
  }

  private void face(Mission one) {
    var text = one.direction().background();
    records.put(
        new Face(one.space(), one.id().value(), KIND, one.title(), text, one.path())
            .in(one.state().key()));
  }

  private void tie(Mission one) {
    var id = one.id().value();
    store
        .answered(one.space())
        .forEach(
            challenge -> {
              if (one.answers().contains(challenge)) {
                links.tie(new Tie(one.space(), challenge.value(), id, Relation.MET_BY));
              } else {
                links.untie(one.space(), challenge.value(), id, Relation.MET_BY);
              }
            });
  }
}
