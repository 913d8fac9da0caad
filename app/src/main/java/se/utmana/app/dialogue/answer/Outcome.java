package se.utmana.app.dialogue.answer;

/** What becomes of what people said. */
public enum Outcome {
  USED,
  LATER,
  NOT_USED;

  /** The key of its name. */
  public String key() {
    return "dialogue.answer." + name();
  }
}
