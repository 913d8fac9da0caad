package se.utmana.app.learning.conversation;

/** Where a conversation is; one that was held or cancelled stays so. */
public enum ConversationState {
  PLANNED,
  HELD,
  CANCELLED;

  public String key() {
    return "learning.conversation.state." + name();
  }
}
