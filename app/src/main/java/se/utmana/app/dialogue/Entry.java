package se.utmana.app.dialogue;

import org.jspecify.annotations.Nullable;

/** A line of the log before it is written. */
record Entry(
    @Nullable Integer statement,
    LogEntry.Action action,
    LogEntry.@Nullable Reason reason,
    String note,
    String role) {

  static Entry of(LogEntry.Action action, String role) {
    return new Entry(null, action, null, "", role);
  }

  static Entry of(int statement, LogEntry.Action action, String role) {
    return new Entry(statement, action, null, "", role);
  }
}
