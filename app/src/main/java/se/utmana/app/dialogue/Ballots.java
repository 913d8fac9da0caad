package se.utmana.app.dialogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.space.ActorType;
import se.utmana.app.web.Refusal;

/** The votes of the dialogues. A voter is a random number, and no vote knows more than its day. */
@Component
public class Ballots {

  private final BallotStore store;
  private final Today today;
  private final ApplicationEventPublisher events;

  Ballots(BallotStore store, Today today, ApplicationEventPublisher events) {
    this.store = store;
    this.today = today;
    this.events = events;
  }

  /** Records a vote, in place of the voter's earlier one on the same statement. */
  @Transactional
  public Optional<Refusal> cast(
      Dialogue dialogue, UUID voter, int statement, Vote vote, Channel channel) {
    var day = today.date();
    var refusal = dialogue.refusal(day);
    if (refusal.isPresent()) {
      return refusal;
    }
    store.insertVoter(dialogue.id(), voter);
    if (!store.cast(dialogue.id(), new Ballot(voter, statement, vote, day), channel)) {
      return Optional.of(Refusal.of("dialogue.refusal.statement"));
    }
    events.publishEvent(new DialogueChanged(dialogue.id()));
    return Optional.empty();
  }

  /** Takes a vote back as if it had never been given. */
  @Transactional
  public Optional<Refusal> withdraw(Dialogue dialogue, UUID voter, int statement) {
    var refusal = dialogue.refusal(today.date());
    if (refusal.isEmpty()) {
      store.withdraw(dialogue.id(), voter, statement);
      events.publishEvent(new DialogueChanged(dialogue.id()));
    }
    return refusal;
  }

  /** Says which kind of actor the voter speaks from. */
  @Transactional
  public void declare(DialogueId dialogue, UUID voter, ActorType actorType) {
    store.declare(dialogue, voter, actorType);
  }

  /**
   * Records many votes at once, all or none, of people who need not be known before; the last vote
   * in a cell counts. The rules for single votes are not asked: the caller answers for them.
   *
   * @param voters what is known of the voters; those who said nothing may be left out
   */
  @Transactional
  public void record(
      DialogueId dialogue, Channel channel, List<Voter> voters, List<Ballot> ballots) {
    var known = new LinkedHashMap<UUID, Voter>();
    voters.forEach(voter -> known.put(voter.id(), voter));
    ballots.forEach(one -> known.computeIfAbsent(one.voter(), id -> new Voter(id, null)));
    record Cell(UUID voter, int statement) {}
    var last = LinkedHashMap.<Cell, Ballot>newLinkedHashMap(ballots.size());
    ballots.forEach(one -> last.put(new Cell(one.voter(), one.statement()), one));
    store.insert(dialogue, channel, List.copyOf(known.values()), List.copyOf(last.values()));
    events.publishEvent(new DialogueChanged(dialogue));
  }

  /** The votes of one voter, by statement. */
  public List<Ballot> of(DialogueId dialogue, UUID voter) {
    return store.of(dialogue, voter);
  }

  /** Everybody who has a ballot, in the order of their random numbers. */
  public List<Voter> voters(DialogueId dialogue) {
    return store.voters(dialogue);
  }

  public int countVoters(DialogueId dialogue) {
    return store.countVoters(dialogue);
  }

  /** The day on which a vote would be cast now. */
  public LocalDate today() {
    return today.date();
  }

  /** Visits every vote as voter_id, statement and value, in the order of the random numbers. */
  public void forEach(DialogueId dialogue, RowCallbackHandler visitor) {
    store.forEach(dialogue, visitor);
  }

  /** A text that is another one as soon as any vote is another one. */
  public String fingerprint(DialogueId dialogue) {
    return store.fingerprint(dialogue);
  }
}
