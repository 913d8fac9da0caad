package se.utmana.app.dialogue;

/** When a participant's statement is looked at by a leader. */
public enum Moderation {
  /** Before anybody sees it. */
  BEFORE,
  /** It is shown at once and may be hidden afterwards. */
  AFTER;

  /** The key of the choice's name. */
  public String key() {
    return "dialogue.moderation." + name();
  }
}
