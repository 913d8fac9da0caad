package se.utmana.app.dialogue.hands;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.DialogueLog;
import se.utmana.app.dialogue.DialogueState;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.web.Refusal;

/** The counted hands of the dialogues, with a public line for whatever is done to them. */
@Component
public class HandCounts {

  private final HandCountStore store;
  private final DialogueLog log;

  HandCounts(HandCountStore store, DialogueLog log) {
    this.store = store;
    this.log = log;
  }

  /** Latest first. */
  public List<HandCount> list(DialogueId dialogue) {
    return store.list(dialogue);
  }

  public Optional<HandCount> find(DialogueId dialogue, UUID count) {
    return list(dialogue).stream().filter(one -> one.id().equals(count)).findFirst();
  }

  /** Adds a count, or puts it in the place of the one with the same id. */
  @Transactional
  public Optional<Refusal> put(Dialogue dialogue, HandCount count, String role) {
    if (dialogue.state() == DialogueState.DRAFT) {
      return Optional.of(Refusal.of("dialogue.refusal.draft"));
    }
    if (count.lines().isEmpty()) {
      return Optional.of(Refusal.at("lines", "dialogue.count.empty"));
    }
    var known = store.delete(dialogue.id(), count.id());
    store.insert(dialogue.id(), count);
    var action = known ? LogEntry.Action.COUNT_CHANGED : LogEntry.Action.COUNT_ADDED;
    log.write(dialogue.id(), action, note(count), role);
    return Optional.empty();
  }

  @Transactional
  public void remove(DialogueId dialogue, HandCount count, String role) {
    if (store.delete(dialogue, count.id())) {
      log.write(dialogue, LogEntry.Action.COUNT_REMOVED, note(count), role);
    }
  }

  private static String note(HandCount count) {
    return count.place() + ", " + count.heldOn();
  }
}
