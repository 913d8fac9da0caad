package se.utmana.app.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The statements of the dialogues, and what leaders do with them. */
@Component
public class Statements {

  private final StatementStore store;
  private final DialogueStore dialogues;
  private final LogStore log;
  private final Today today;
  private final ApplicationEventPublisher events;

  Statements(
      StatementStore store,
      DialogueStore dialogues,
      LogStore log,
      Today today,
      ApplicationEventPublisher events) {
    this.store = store;
    this.dialogues = dialogues;
    this.log = log;
    this.today = today;
    this.events = events;
  }

  /** What became of a participant's statement. */
  public sealed interface Added {

    /** It has a number now, and is shown at once or waits for a leader. */
    record Posted(Statement statement) implements Added {}

    /**
     * Others have said nearly the same; the participant may vote on theirs, or insist unless the
     * first one says exactly the same.
     */
    record Similar(List<Statement> statements, boolean same) implements Added {}

    record Refused(Refusal refusal) implements Added {}
  }

  /** All statements by number, those that wait and those that are hidden too. */
  public List<Statement> list(DialogueId dialogue) {
    return store.list(dialogue);
  }

  /** Adds leaders' statements, numbered after the last one. */
  @Transactional
  public void seed(DialogueId id, List<Phrase> texts) {
    var dialogue = hold(id);
    store.append(id, texts, true, StatementState.PUBLISHED, today.date());
    changed(dialogue, store.list(id));
  }

  /** Takes over statements with their numbers and states, when a dialogue is imported. */
  @Transactional
  public void adopt(DialogueId id, List<Statement> statements, LocalDate on) {
    var dialogue = hold(id);
    statements.forEach(statement -> store.insert(id, statement, on));
    changed(dialogue, statements);
  }

  /** Replaces the first statements of a draft: nobody has voted on them. */
  @Transactional
  public void replaceSeeds(DialogueId dialogue, List<Phrase> texts) {
    if (hold(dialogue).isPublished()) {
      throw new IllegalStateException("Statements of a published dialogue are moderated");
    }
    store.deleteAll(dialogue);
    store.append(dialogue, texts, true, StatementState.PUBLISHED, today.date());
  }

  /**
   * Adds a participant's statement. Nothing about the writer is kept.
   *
   * @param insists whether the writer has seen the similar ones and means something else
   */
  @Transactional
  public Added add(DialogueId id, Language language, String text, boolean insists) {
    var dialogue = hold(id);
    var words = Words.tidy(text);
    var refusal = dialogue.refusal(today.date()).or(() -> refusal(dialogue, words));
    if (refusal.isPresent()) {
      return new Added.Refused(refusal.get());
    }
    var similar = Likeness.closest(words, store.published(id));
    var same = !similar.isEmpty() && Likeness.isSame(words, similar.getFirst());
    if (same || (!similar.isEmpty() && !insists)) {
      return new Added.Similar(similar, same);
    }
    var state =
        dialogue.terms().moderation() == Moderation.BEFORE
            ? StatementState.WAITING
            : StatementState.PUBLISHED;
    store.append(id, List.of(Phrase.of(language, words)), false, state, today.date());
    var added = store.list(id).getLast();
    changed(dialogue, List.of(added));
    return new Added.Posted(added);
  }

  /** Does to a statement what a leader decided, and writes it in the public log. */
  @Transactional
  public Optional<Refusal> moderate(DialogueId id, int number, Decision decision, String role) {
    var dialogue = hold(id);
    var found = store.list(id).stream().filter(one -> one.number() == number).findFirst();
    if (found.isEmpty()) {
      return Optional.of(Refusal.of("dialogue.refusal.statement"));
    }
    var refusal = decision.refusal();
    if (refusal.isEmpty()) {
      var decided = decision.applied(found.get());
      store.update(id, decided);
      log.append(
          id, new Entry(number, decision.action(), decision.reason(), decision.note(), role));
      changed(dialogue, List.of(decided));
    }
    return refusal;
  }

  private static Optional<Refusal> refusal(Dialogue dialogue, String words) {
    if (!dialogue.terms().allowsStatements()) {
      return Optional.of(Refusal.at("text", "dialogue.refusal.own"));
    }
    if (words.length() < Statement.SHORTEST) {
      return Optional.of(Refusal.at("text", "dialogue.refusal.short"));
    }
    if (words.length() > Statement.LONGEST) {
      return Optional.of(
          Refusal.at("text", "dialogue.refusal.long", Statement.LONGEST, words.length()));
    }
    return Optional.empty();
  }

  private Dialogue hold(DialogueId id) {
    return dialogues.findForUpdate(id).orElseThrow(() -> new IllegalArgumentException("No " + id));
  }

  private void changed(Dialogue dialogue, List<Statement> statements) {
    events.publishEvent(new DialogueChanged(dialogue.id()));
    events.publishEvent(new StatementsWritten(dialogue, statements));
  }
}
