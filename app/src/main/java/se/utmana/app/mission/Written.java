package se.utmana.app.mission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What is asked of every text that people write: that it is there, and not endless. */
public final class Written {

  /** The length of a name or a sentence. */
  public static final int LINE = 200;

  /** The length of some paragraphs. */
  public static final int TEXT = 4000;

  private Written() {}

  /** Why a text that must be there cannot stand, if it cannot. */
  public static Optional<Refusal> needed(String field, Phrase text, int longest) {
    return text.isEmpty()
        ? Optional.of(Refusal.at(field, "mission.refused.empty." + field))
        : atMost(field, text, longest);
  }

  public static Optional<Refusal> atMost(String field, Phrase text, int longest) {
    return text.byLanguage().values().stream().anyMatch(one -> one.length() > longest)
        ? Optional.of(Refusal.at(field, "mission.refused.long", longest))
        : Optional.empty();
  }

  /** What a browser sent; a field that it left out is an empty one. */
  public static String field(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
