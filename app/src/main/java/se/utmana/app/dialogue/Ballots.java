package se.utmana.app.dialogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.space.ActorType;
import se.utmana.app.web.BusyException;
import se.utmana.app.web.Refusal;

/** The votes of the dialogues. A voter is a random number, and no vote knows more than its day. */
@Component
public class Ballots {

  private static final Refusal BUSY = Refusal.of("dialogue.refusal.busy");

  private final BallotStore store;
  private final BallotWriter writer;
  private final BallotBox box;
  private final Today today;
  private final ApplicationEventPublisher events;

  Ballots(
      BallotStore store,
      BallotWriter writer,
      BallotBox box,
      Today today,
      ApplicationEventPublisher events) {
    this.store = store;
    this.writer = writer;
    this.box = box;
    this.today = today;
    this.events = events;
  }

  /**
   * Records a vote, in place of the voter's earlier one on the same statement. When this returns,
   * the vote is on the disk; asking again with the same changes nothing.
   *
   * @throws BusyException when so many vote that it would wait too long: nothing was recorded, or
   *     nobody knows yet
   */
  public Optional<Refusal> cast(
      Dialogue dialogue, UUID voter, int statement, Vote vote, Channel channel) {
    return put(dialogue, new Slip(voter, statement, vote, channel));
  }

  /** As {@link #cast}, for pages that ask for the same answer again when too many vote. */
  public Optional<Refusal> castIfInTime(
      Dialogue dialogue, UUID voter, int statement, Vote vote, Channel channel) {
    try {
      return cast(dialogue, voter, statement, vote, channel);
    } catch (BusyException busy) {
      return Optional.of(BUSY);
    }
  }

  /** What such a page answers with. */
  public static HttpStatus status(Optional<Refusal> refused) {
    return refused.filter(BUSY::equals).isPresent()
        ? HttpStatus.SERVICE_UNAVAILABLE
        : HttpStatus.OK;
  }

  /**
   * Takes a vote back as if it had never been given.
   *
   * @throws BusyException as for {@link #cast}
   */
  public Optional<Refusal> withdraw(Dialogue dialogue, UUID voter, int statement) {
    return put(dialogue, new Slip(voter, statement, null, Channel.WEB));
  }

  private Optional<Refusal> put(Dialogue dialogue, Slip slip) {
    return dialogue.refusal(today.date()).or(() -> box.put(dialogue.id(), slip));
  }

  /** Says which kind of actor the voter speaks from. */
  @Transactional
  public void declare(DialogueId dialogue, UUID voter, ActorType actorType) {
    writer.declare(dialogue, voter, actorType);
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
    ballots.forEach(one -> known.computeIfAbsent(one.voter(), id -> Voter.silent(id)));
    record Cell(UUID voter, int statement) {}
    var last = LinkedHashMap.<Cell, Ballot>newLinkedHashMap(ballots.size());
    ballots.forEach(one -> last.put(new Cell(one.voter(), one.statement()), one));
    writer.put(dialogue, channel, List.copyOf(known.values()), List.copyOf(last.values()));
    writer.noteChange(dialogue);
    events.publishEvent(new VotesChanged(dialogue));
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

  /**
   * Visits everybody who voted as voter_id and cells, in the order of the random numbers; a cell is
   * an integer of four bytes, the statement's number times four, plus the vote's sign plus one.
   */
  public void forEachVoter(DialogueId dialogue, RowCallbackHandler visitor) {
    store.forEachVoter(dialogue, visitor);
  }

  /** How often votes changed: another number as soon as any vote is another one. */
  public long changes(DialogueId dialogue) {
    return store.changes(dialogue);
  }
}
