package se.utmana.app.learning.conversation;

/** What people meet for. */
public enum ConversationKind {
  DIALOGUE,
  SENSEMAKING,
  REFLECTION,
  DECISION;

  public String key() {
    return "learning.conversation.kind." + name();
  }
}
