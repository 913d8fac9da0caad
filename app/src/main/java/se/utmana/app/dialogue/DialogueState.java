package se.utmana.app.dialogue;

/** Where a dialogue is in its life. */
public enum DialogueState {
  /** Only leaders see it. */
  DRAFT,
  /** People may vote, within its period. */
  OPEN,
  /** Nobody votes any more; the results stay. */
  CLOSED;

  /** The key of the state's name. */
  public String key() {
    return "dialogue.state." + name();
  }
}
