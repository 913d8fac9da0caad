package se.utmana.app.challenge.framing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * A framing as it was filled in.
 *
 * @param record the statement or dialogue that it was heard in
 */
record FramingForm(
    String text, @Nullable UUID actor, String group, @Nullable UUID record, int version) {

  static final FramingForm EMPTY = new FramingForm("", null, "", null, 0);

  FramingForm {
    text = Objects.requireNonNullElse(text, "").strip();
    group = Objects.requireNonNullElse(group, "").strip();
  }

  static FramingForm of(Framing framing, Language language) {
    var voicedBy = framing.voicedBy();
    var actor = voicedBy.actor();
    return new FramingForm(
        framing.text().in(language),
        actor == null ? null : actor.id().value(),
        voicedBy.group(),
        voicedBy.record(),
        framing.version());
  }

  String actorName() {
    return actor == null ? "" : actor.toString();
  }

  Phrase phrase(Language language) {
    return Phrase.of(language, text);
  }
}
