package se.utmana.app.portfolio;

import java.util.Optional;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** What every text in a portfolio keeps to: it is there where it is needed, and not too long. */
public final class Said {

  /** The longest title. */
  public static final int TITLE = 120;

  /** The longest sentence. */
  public static final int LINE = 300;

  /** The longest text. */
  public static final int TEXT = 4000;

  private Said() {}

  /** Why a text that must be there cannot stand. */
  public static Optional<Refusal> needed(String field, Phrase phrase, int longest) {
    return phrase.isEmpty()
        ? Optional.of(Refusal.at(field, "portfolio.refused.empty"))
        : allowed(field, phrase, longest);
  }

  /** Why a text that may be missing cannot stand. */
  public static Optional<Refusal> allowed(String field, Phrase phrase, int longest) {
    return phrase.byLanguage().values().stream().anyMatch(one -> one.length() > longest)
        ? Optional.of(Refusal.at(field, "portfolio.refused.long", longest))
        : Optional.empty();
  }

  /** The first of the refusals, in their order. */
  @SafeVarargs
  public static Optional<Refusal> first(Optional<Refusal>... refusals) {
    for (var refusal : refusals) {
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  /** A program that was refused is told why. */
  public static void orRefuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }

  /** The refusal when something is not as it should be. */
  public static Optional<Refusal> unless(boolean isRight, String field, String key, Object... of) {
    return isRight ? Optional.empty() : Optional.of(Refusal.at(field, key, of));
  }
}
