package se.utmana.app.mission.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Written;
import se.utmana.app.mission.handover.Handover.Frozen;
import se.utmana.app.mission.handover.Snapshot.Ending;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** The handovers of the spaces from one term of office to the next. */
@Component
public class Handovers {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HandoverStore store;
  private final SnapshotMaker snapshots;
  private final Elections elections;
  private final Journal journal;
  private final Records records;
  private final HandoverFaces faces;

  Handovers(
      HandoverStore store,
      SnapshotMaker snapshots,
      Elections elections,
      Journal journal,
      Records records,
      HandoverFaces faces) {
    this.store = store;
    this.snapshots = snapshots;
    this.elections = elections;
    this.journal = journal;
    this.records = records;
    this.faces = faces;
  }

  /** The handovers of a space, the latest election first. */
  public List<Handover> list(SpaceId space) {
    return store.list(space);
  }

  public Optional<Handover> find(SpaceId space, UUID id) {
    return list(space).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Calendar calendar(LocalDate election) {
    return new Calendar(election, elections.term(election));
  }

  /** The elections for which a package can be collected now and none is. */
  public List<Calendar> due(SpaceId space) {
    var collected = list(space).stream().map(Handover::election).toList();
    return List.of(elections.latest(), elections.next()).stream()
        .filter(one -> !collected.contains(one))
        .map(this::calendar)
        .filter(one -> one.mayCollect(elections.today()))
        .toList();
  }

  /** What ends until a year after the next election, once that is near enough to be listed. */
  public List<Ending> endings(SpaceId space) {
    var today = elections.today();
    var calendar = calendar(elections.next());
    return calendar.listsEndings(today)
        ? snapshots.endings(space, today, calendar.latest())
        : List.of();
  }

  /** The facts as they are now, or as they were frozen. */
  public Snapshot facts(Handover one) {
    var frozen = one.frozen();
    return frozen == null
        ? snapshots.make(one.space(), one.election(), elections.today())
        : JSON.readValue(frozen.text(), Snapshot.class);
  }

  /** Begins to collect the package for an election; begun twice, it is there once. */
  @Transactional
  public Optional<Refusal> collect(SpaceId space, LocalDate election) {
    if (due(space).stream().noneMatch(one -> one.election().equals(election))) {
      return list(space).stream().anyMatch(one -> one.election().equals(election))
          ? Optional.empty()
          : Optional.of(Refusal.of("mission.handover.refused.day", election.toString()));
    }
    var id = Ids.next();
    if (store.insert(space, id, election)) {
      var begun = find(space, id).orElseThrow();
      note(begun, "collect", Role.PROCESS_LEADER, Phrase.EMPTY, null);
      faces.put(begun);
    }
    return Optional.empty();
  }

  /** Writes what those who leave think, apart from the facts. */
  @Transactional
  public Optional<Refusal> write(Handover one, Phrase words) {
    var refusal = one.refusesWords().or(() -> Written.atMost("words", words, Written.TEXT));
    if (refusal.isEmpty()) {
      store.write(one, words);
    }
    return refusal;
  }

  /** Freezes the facts under a digest. */
  @Transactional
  public Optional<Refusal> freeze(Handover one) {
    var refusal = one.refusesFreezing(calendar(one.election()), elections.today());
    if (refusal.isPresent()) {
      return refusal;
    }
    var text = JSON.writeValueAsString(facts(one));
    if (store.freeze(one, new Frozen(text, Sha256.hex(text), journal.now()))) {
      become(one, HandoverState.FROZEN, "freeze", Role.PROCESS_LEADER, Phrase.EMPTY, null);
      faces.tie(one);
    }
    return Optional.empty();
  }

  /** Hands the package over to a role of those who come. */
  @Transactional
  public Optional<Refusal> present(Handover one, Role by, Phrase receiver, UUID account) {
    var refusal = one.refusesPresenting(by, receiver);
    if (refusal.isEmpty()) {
      store.move(one, HandoverState.PRESENTED, receiver);
      become(one, HandoverState.PRESENTED, "present", by, receiver, account);
    }
    return refusal;
  }

  /** Those who were elected have received it, and say how. */
  @Transactional
  public Optional<Refusal> receive(Handover one, Role by, Phrase reason, UUID account) {
    var refusal = one.refusesReceiving(by, reason, elections.today());
    if (refusal.isEmpty()) {
      store.move(one, HandoverState.RECEIVED, one.receiver());
      become(one, HandoverState.RECEIVED, "receive", by, reason, account);
    }
    return refusal;
  }

  private void become(
      Handover one, HandoverState to, String step, Role role, Phrase reason, @Nullable UUID by) {
    note(one, step, role, reason, by);
    var what = "mission.done.handover." + step;
    records.become(one.space(), one.id(), to.key(), what, reason);
  }

  private void note(Handover one, String step, Role role, Phrase reason, @Nullable UUID by) {
    var note = new Journal.Note("mission.done.handover." + step, faces.name(one), role, reason);
    journal.add(one.space(), null, one.id(), note, "", by);
  }
}
