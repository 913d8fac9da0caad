package se.utmana.app.dialogue;

/** Who may take part in a dialogue. */
public enum Participation {
  /** Everybody who has the link, without an account. */
  LINK,
  /** The members of the space, one ballot each. */
  MEMBERS;

  /** The key of the choice's name. */
  public String key() {
    return "dialogue.participation." + name();
  }
}
