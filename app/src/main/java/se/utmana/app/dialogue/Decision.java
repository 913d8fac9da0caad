package se.utmana.app.dialogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Refusal;

/** What a leader decides about one statement. */
public record Decision(LogEntry.Action action, LogEntry.@Nullable Reason reason, String note) {

  public static Decision of(LogEntry.Action action) {
    return new Decision(action, null, "");
  }

  public static Decision hide(LogEntry.Reason reason, String note) {
    return new Decision(LogEntry.Action.HIDDEN, reason, note);
  }

  /** Whoever takes a statement away owes its writer and the voters a reason. */
  Optional<Refusal> refusal() {
    if (action != LogEntry.Action.HIDDEN) {
      return Optional.empty();
    }
    if (reason == null) {
      return Optional.of(Refusal.at("reason", "dialogue.refusal.reason"));
    }
    return reason == LogEntry.Reason.OTHER && note.isBlank()
        ? Optional.of(Refusal.at("note", "dialogue.refusal.note"))
        : Optional.empty();
  }

  Statement applied(Statement statement) {
    return switch (action) {
      case PUBLISHED -> statement.with(StatementState.PUBLISHED);
      case HIDDEN -> statement.with(StatementState.HIDDEN);
      case RETURNED -> statement.with(StatementState.WAITING);
      case MADE_META -> statement.withMeta(true);
      case MADE_ORDINARY -> statement.withMeta(false);
      case CREATED,
          EDITED,
          OPENED,
          CLOSED,
          IMPORTED,
          TRANSLATED_SV,
          TRANSLATED_EN,
          SHEETS_PRINTED,
          COUNT_ADDED,
          COUNT_CHANGED,
          COUNT_REMOVED,
          KIOSK_OPENED,
          KIOSK_CLOSED,
          EMBEDDING_CHANGED ->
          throw new IllegalArgumentException(action + " is not done to a statement");
    };
  }
}
