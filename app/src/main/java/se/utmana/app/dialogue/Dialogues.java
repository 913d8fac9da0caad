package se.utmana.app.dialogue;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** All dialogues. */
@Component
public class Dialogues {

  private final DialogueStore store;
  private final StatementStore statements;
  private final BallotWriter ballots;
  private final LogStore log;
  private final Today today;
  private final ApplicationEventPublisher events;

  Dialogues(
      DialogueStore store,
      StatementStore statements,
      BallotWriter ballots,
      LogStore log,
      Today today,
      ApplicationEventPublisher events) {
    this.store = store;
    this.statements = statements;
    this.ballots = ballots;
    this.log = log;
    this.today = today;
    this.events = events;
  }

  /**
   * A new draft with its first statements, numbered from 0 in their order.
   *
   * @param role who makes it, for the public log
   */
  @Transactional
  public Dialogue create(SpaceId space, DialogueDraft draft, List<Phrase> seeds, String role) {
    var dialogue =
        new Dialogue(
            DialogueId.next(space), Code.random(), DialogueState.DRAFT, draft, today.date());
    store.insert(dialogue);
    statements.append(dialogue.id(), seeds, true, StatementState.PUBLISHED, today.date());
    log.append(dialogue.id(), Entry.of(LogEntry.Action.CREATED, role));
    return dialogue;
  }

  /** Every dialogue of the space, newest first. */
  public List<DialogueSummary> list(SpaceId space) {
    return store.summaries(space);
  }

  public Optional<DialogueSummary> summary(DialogueId id) {
    return store.summaries(id.space()).stream()
        .filter(one -> one.dialogue().id().equals(id))
        .findFirst();
  }

  public Optional<Dialogue> find(DialogueId id) {
    return store.find(id);
  }

  /** The dialogue with that word in its public address. */
  public Optional<Dialogue> find(String code) {
    return Code.isOne(code) ? store.findId(code).flatMap(store::find) : Optional.empty();
  }

  /**
   * Changes what the leaders decided; who may take part and what becomes of their votes is fixed
   * once people have begun.
   */
  @Transactional
  public Optional<Refusal> edit(DialogueId id, DialogueDraft draft, String role) {
    var dialogue = held(id);
    if (dialogue.isPublished() && draft.participation() != dialogue.terms().participation()) {
      return Optional.of(Refusal.at("participation", "dialogue.refusal.participation"));
    }
    if (dialogue.isPublished() && draft.publishesVotes() != dialogue.terms().publishesVotes()) {
      return Optional.of(Refusal.at("publishesVotes", "dialogue.refusal.publishesVotes"));
    }
    save(dialogue.with(draft), LogEntry.Action.EDITED, role);
    return Optional.empty();
  }

  /** Opens a draft, or opens a closed dialogue again. */
  @Transactional
  public Optional<Refusal> open(DialogueId id, String role) {
    var dialogue = held(id);
    if (dialogue.state() == DialogueState.OPEN) {
      return Optional.empty();
    }
    if (statements.published(id).isEmpty() && !dialogue.terms().allowsStatements()) {
      return Optional.of(Refusal.of("dialogue.refusal.empty"));
    }
    save(dialogue.with(DialogueState.OPEN), LogEntry.Action.OPENED, role);
    return Optional.empty();
  }

  /** Ends the voting, and wipes out the order in which the votes came. */
  @Transactional
  public Optional<Refusal> close(DialogueId id, String role) {
    var dialogue = held(id);
    if (dialogue.state() == DialogueState.DRAFT) {
      return Optional.of(Refusal.of("dialogue.refusal.draft"));
    }
    if (dialogue.state() == DialogueState.OPEN) {
      save(dialogue.with(DialogueState.CLOSED), LogEntry.Action.CLOSED, role);
      ballots.shuffle(id);
    }
    return Optional.empty();
  }

  /** What leaders did, newest first. */
  public List<LogEntry> log(DialogueId id) {
    return log.list(id);
  }

  private void save(Dialogue dialogue, LogEntry.Action action, String role) {
    store.update(dialogue);
    log.append(dialogue.id(), Entry.of(action, role));
    events.publishEvent(new DialogueChanged(dialogue.id()));
    events.publishEvent(new DialogueWritten(dialogue));
  }

  private Dialogue held(DialogueId id) {
    return store.findForUpdate(id).orElseThrow(() -> new IllegalArgumentException("No " + id));
  }
}
