package se.utmana.app.mission.conflict;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionId;
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

/** The goal conflicts of the missions. */
@Component
public class Conflicts implements Publisher {

  static final String KIND = "mission.conflict.kind";

  private final ConflictStore store;
  private final Journal journal;
  private final Records records;
  private final Links links;

  Conflicts(ConflictStore store, Journal journal, Records records, Links links) {
    this.store = store;
    this.journal = journal;
    this.records = records;
    this.links = links;
  }

  /** The goal conflicts of a space, the hardest first. */
  public List<Conflict> list(SpaceId space) {
    return store.list(space);
  }

  public List<Conflict> of(SpaceId space, MissionId mission) {
    return list(space).stream().filter(one -> one.mission().equals(mission)).toList();
  }

  public Optional<Conflict> find(SpaceId space, UUID id) {
    return list(space).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Writes a conflict, a new one or anew while it is open. */
  @Transactional
  public Optional<Refusal> put(Mission mission, UUID id, Opposition opposition) {
    var space = mission.space();
    var earlier = find(space, id);
    if (earlier.isPresent() && !earlier.get().isOpen()) {
      return Optional.of(Refusal.of("mission.conflict.refused.settled"));
    }
    var refusal = opposition.refusal();
    if (refusal.isPresent()) {
      return refusal;
    }
    store.put(space, mission.id(), id, opposition);
    var written = find(space, id).orElseThrow();
    var what = earlier.isEmpty() ? "mission.done.conflict.add" : "mission.done.conflict.rewrite";
    note(written, what, Role.PROCESS_LEADER, Phrase.EMPTY, "", null);
    face(written);
    tie(written);
    return Optional.empty();
  }

  /** Somebody with the mandate chooses, and says what is given up. */
  @Transactional
  public Optional<Refusal> decide(
      Conflict conflict, Role by, Phrase givenUp, String reference, UUID account) {
    var refusal = conflict.refusesDecision(by, givenUp, reference);
    if (refusal.isEmpty()) {
      store.settle(conflict, ConflictState.DECIDED, givenUp);
      note(conflict, "mission.done.conflict.decide", by, givenUp, reference.strip(), account);
      var key = ConflictState.DECIDED.key();
      records.become(conflict.space(), conflict.id(), key, "mission.done.conflict.decide", givenUp);
    }
    return refusal;
  }

  /** It does not hold any more. */
  @Transactional
  public Optional<Refusal> dissolve(Conflict conflict, Phrase reason) {
    var refusal = conflict.refusesDissolution(reason);
    if (refusal.isEmpty()) {
      store.settle(conflict, ConflictState.DISSOLVED, Phrase.EMPTY);
      var what = "mission.done.conflict.dissolve";
      note(conflict, what, Role.PROCESS_LEADER, reason, "", null);
      var key = ConflictState.DISSOLVED.key();
      records.become(conflict.space(), conflict.id(), key, what, reason);
    }
    return refusal;
  }

  private void note(
      Conflict one, String what, Role role, Phrase reason, String reference, @Nullable UUID by) {
    var note = new Journal.Note(what, one.opposition().one(), role, reason);
    journal.add(one.space(), one.mission(), one.id(), note, reference, by);
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

  private void face(Conflict one) {
    var told = one.opposition();
    records.put(
        new Face(one.space(), one.id(), KIND, told.one(), told.other(), one.path())
            .in(one.state().key()));
  }

  private void tie(Conflict one) {
    links.tie(new Tie(one.space(), one.mission().value(), one.id(), Relation.HINDERED_BY));
  }
}
