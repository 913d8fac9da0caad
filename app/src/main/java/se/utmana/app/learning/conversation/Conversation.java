package se.utmana.app.learning.conversation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import se.utmana.app.space.SpaceId;

/** A meeting that was planned, and what came of it. */
public record Conversation(
    SpaceId space, UUID id, ConversationDraft draft, ConversationState state, Minutes minutes) {

  public static final String KIND = "learning.conversation.one";

  public LocalDate day() {
    return Objects.requireNonNull(draft.day());
  }

  public double planned() {
    return Objects.requireNonNull(draft.hours());
  }

  /** How long it took; nothing while it has not been held. */
  public double held() {
    var hours = minutes.hours();
    return hours == null ? 0 : hours;
  }

  public boolean isHeld() {
    return state == ConversationState.HELD;
  }

  public boolean isPlanned() {
    return state == ConversationState.PLANNED;
  }

  /** Whether a cycle can close with it. */
  public boolean isReflection() {
    return draft.kind() == ConversationKind.REFLECTION;
  }

  public String path() {
    return "learning/conversations/" + id;
  }
}
