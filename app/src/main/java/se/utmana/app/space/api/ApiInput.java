package se.utmana.app.space.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Slice;

/** Reads what programs send: phrases within bounds, fields that must be there, slices of lists. */
public final class ApiInput {

  private static final List<String> LANGUAGES =
      Stream.of(Language.values()).map(Language::code).toList();

  private ApiInput() {}

  /** A phrase that must have a text in some language. */
  public static Phrase phrase(String field, @Nullable Phrase phrase, int longest) {
    var checked = optionalPhrase(field, phrase, longest);
    if (checked.isEmpty()) {
      throw new RefusedException(Refusal.at(field, "web.invalid.NotBlank"));
    }
    return checked;
  }

  /** A phrase that may be missing or empty. */
  public static Phrase optionalPhrase(String field, @Nullable Phrase phrase, int longest) {
    if (phrase == null) {
      return Phrase.EMPTY;
    }
    if (!LANGUAGES.containsAll(phrase.byLanguage().keySet())) {
      throw new RefusedException(Refusal.at(field, "space.refused.language"));
    }
    if (phrase.byLanguage().values().stream().anyMatch(text -> text.length() > longest)) {
      throw new RefusedException(Refusal.at(field, "web.invalid.Size", longest));
    }
    return phrase;
  }

  public static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new RefusedException(Refusal.at(field, "web.invalid.NotNull"));
    }
    return value;
  }

  public static void orRefuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }

  /**
   * The part of a list, sorted by its cursor, that follows a cursor: for lists that a space has at
   * hand anyway.
   */
  public static <T> Slice<T> slice(
      List<T> all, @Nullable String after, int asked, Function<T, String> cursor) {
    var limit = Slice.limit(asked);
    var rest = new ArrayList<T>();
    for (var item : all) {
      if ((after == null || cursor.apply(item).compareTo(after) > 0) && rest.size() <= limit) {
        rest.add(item);
      }
    }
    return Slice.of(rest, limit, cursor);
  }
}
