package se.utmana.app.systemmap;

import java.util.Optional;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** How long what people write may be. */
final class Lengths {

  private Lengths() {}

  static Optional<Refusal> check(String field, Phrase phrase, int most) {
    return phrase.byLanguage().values().stream().anyMatch(one -> one.length() > most)
        ? Optional.of(Refusal.at(field, "systemmap.refused.long", most))
        : Optional.empty();
  }

  static Optional<Refusal> check(String field, String text, int most) {
    return text.length() > most
        ? Optional.of(Refusal.at(field, "systemmap.refused.long", most))
        : Optional.empty();
  }
}
