package se.utmana.app.document;

import java.util.Locale;

/** How far a document has come. */
public enum DocumentState {
  DRAFT,
  /** Sent around for comments. */
  CIRCULATED,
  FOR_DECISION,
  DECIDED,
  PUBLISHED,
  ARCHIVED;

  public String key() {
    return "document.state." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether its words and its numbers may change no more. */
  public boolean isFrozen() {
    return compareTo(DECIDED) >= 0;
  }

  /** Whether its text can be written on. */
  public boolean isWritable() {
    return this == DRAFT || this == CIRCULATED;
  }
}
