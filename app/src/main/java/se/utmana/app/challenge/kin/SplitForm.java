package se.utmana.app.challenge.kin;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Wording;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * A part of a challenge as it was filled in.
 *
 * @param framings those that the part has too
 */
record SplitForm(String title, String text, @Nullable List<UUID> framings, String reason) {

  static final SplitForm EMPTY = new SplitForm("", "", null, "");

  SplitForm {
    title = Objects.requireNonNullElse(title, "").strip();
    text = Objects.requireNonNullElse(text, "").strip();
    reason = Objects.requireNonNullElse(reason, "").strip();
  }

  List<UUID> taken() {
    return framings == null ? List.of() : framings;
  }

  /** The wording of the part, on the ground of the whole. */
  Wording wording(Challenge whole, Language language) {
    var of = whole.wording();
    return new Wording(
        Phrase.of(language, title), Phrase.of(language, text), of.basis(), of.source());
  }
}
