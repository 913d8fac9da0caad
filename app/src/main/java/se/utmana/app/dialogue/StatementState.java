package se.utmana.app.dialogue;

/** Whether a statement may be voted on. */
public enum StatementState {
  /** Waits for a leader to look at it. */
  WAITING,
  PUBLISHED,
  /** Taken out by a leader, with a reason; its votes do not count. */
  HIDDEN;

  /** The key of the state's name. */
  public String key() {
    return "dialogue.statement." + name();
  }
}
