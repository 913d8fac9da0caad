package se.utmana.app.dialogue;

import org.springframework.stereotype.Component;

/** Writes down in public what leaders did beside statements. */
@Component
public class DialogueLog {

  private final LogStore store;

  DialogueLog(LogStore store) {
    this.store = store;
  }

  /**
   * Adds a line that everybody can read.
   *
   * @param note what it was done to, in the leader's own words
   */
  public void write(DialogueId dialogue, LogEntry.Action action, String note, String role) {
    store.append(dialogue, new Entry(null, action, null, note, role));
  }
}
