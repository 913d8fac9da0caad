package se.utmana.app.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Language;

/**
 * Something that a leader did with a dialogue.
 *
 * @param statement the number of the statement it concerns, null for the dialogue itself
 * @param reason null where none is asked for
 * @param note the leader's own words, may be empty
 */
public record LogEntry(
    @Nullable Integer statement,
    Action action,
    @Nullable Reason reason,
    String note,
    String role,
    Instant at) {

  /** What was done. */
  public enum Action {
    CREATED,
    EDITED,
    OPENED,
    CLOSED,
    IMPORTED,
    PUBLISHED,
    HIDDEN,
    MADE_META,
    MADE_ORDINARY,
    RETURNED,
    TRANSLATED_SV,
    TRANSLATED_EN,
    SHEETS_PRINTED,
    COUNT_ADDED,
    COUNT_CHANGED,
    COUNT_REMOVED,
    KIOSK_OPENED,
    KIOSK_CLOSED,
    EMBEDDING_CHANGED;

    /** Putting a statement into that language. */
    public static Action translatedTo(Language language) {
      return language == Language.SV ? TRANSLATED_SV : TRANSLATED_EN;
    }

    /** The key of the action's name. */
    public String key() {
      return "dialogue.log." + name();
    }
  }

  /** Why a statement was hidden. */
  public enum Reason {
    OFF_TOPIC,
    DUPLICATE,
    SEVERAL_THOUGHTS,
    UNCLEAR,
    PERSONAL_DATA,
    INSULT,
    UNLAWFUL,
    OTHER;

    /** The key of the reason's name. */
    public String key() {
      return "dialogue.reason." + name();
    }
  }
}
