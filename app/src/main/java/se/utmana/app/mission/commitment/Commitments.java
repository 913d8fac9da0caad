package se.utmana.app.mission.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.mission.Acting;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionId;
import se.utmana.app.space.Member;
import se.utmana.app.space.Members;
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

/** The commitments to the missions. */
@Component
public class Commitments implements Publisher {

  /** The key of the kind of record that a commitment is. */
  public static final String KIND = "mission.commitment.one";

  private final CommitmentStore store;
  private final Belonging belonging;
  private final Members members;
  private final Accounts accounts;
  private final Journal journal;
  private final Records records;
  private final Links links;

  Commitments(
      CommitmentStore store,
      Belonging belonging,
      Members members,
      Accounts accounts,
      Journal journal,
      Records records,
      Links links) {
    this.store = store;
    this.belonging = belonging;
    this.members = members;
    this.accounts = accounts;
    this.journal = journal;
    this.records = records;
    this.links = links;
  }

  /** The commitments of a space, those that are due first first. */
  public List<Commitment> list(SpaceId space) {
    return store.list(space);
  }

  public List<Commitment> of(SpaceId space, MissionId mission) {
    return list(space).stream().filter(one -> one.mission().equals(mission)).toList();
  }

  public Optional<Commitment> find(SpaceId space, UUID id) {
    return list(space).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The names of those who are members: what is held by one of them is held by a person. */
  public Collection<String> people(SpaceId space) {
    var ids = members.list(space).stream().map(Member::account).map(AccountId::new).toList();
    return accounts.names(ids).values();
  }

  /** Writes what an organisation could promise, a new one or anew. */
  @Transactional
  public Optional<Refusal> put(Mission mission, UUID id, Promise promise) {
    var space = mission.space();
    var earlier = find(space, id);
    var refusal =
        promise
            .refusal(people(space))
            .or(() -> belonging.refusal(mission, promise))
            .or(
                () ->
                    earlier.isPresent() && !earlier.get().state().isOpen()
                        ? Optional.of(Refusal.of("mission.commitment.refused.closed"))
                        : Optional.empty());
    if (refusal.isPresent()) {
      return refusal;
    }
    store.put(space, mission.id(), id, promise);
    var what =
        earlier.isEmpty() ? "mission.done.commitment.add" : "mission.done.commitment.rewrite";
    var note = new Journal.Note(what, promise.text(), Role.PROCESS_LEADER, Phrase.EMPTY);
    journal.add(space, mission.id(), id, note);
    var written = find(space, id).orElseThrow();
    face(written);
    tie(written);
    return Optional.empty();
  }

  /** Takes a step with a commitment, or says why it stays as it is. */
  @Transactional
  public Optional<Refusal> take(Commitment read, CommitmentStep step, Acting by, Phrase reason) {
    var state = store.hold(read.space(), read.id());
    var now = new Commitment(read.space(), read.mission(), read.id(), read.promise(), state);
    var refusal = step.refusal(now, by, reason);
    if (refusal.isPresent()) {
      return refusal;
    }
    store.move(read.space(), read.id(), step.to());
    var note = new Journal.Note(step.doneKey(), read.promise().text(), by.role(), reason);
    journal.add(read.space(), read.mission(), read.id(), note);
    records.become(read.space(), read.id(), step.to().key(), step.doneKey(), reason);
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

  private void face(Commitment one) {
    var promise = one.promise();
    records.put(
        new Face(one.space(), one.id(), KIND, promise.text(), promise.gain(), one.path())
            .in(one.state().key()));
  }

  private void tie(Commitment one) {
    var goal = one.promise().goal();
    var earlier = goal == null ? one.mission().value() : goal.value();
    links.untieOthers(one.space(), earlier, one.id(), Relation.PROMISED_BY);
    links.tie(new Tie(one.space(), earlier, one.id(), Relation.PROMISED_BY));
  }
}
