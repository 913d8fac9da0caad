package se.utmana.app.challenge.framing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * A framing as it was filled in, in the writer's language; what it says in others stays.
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
        framing.text().exactly(language),
        actor == null ? null : actor.id().value(),
        voicedBy.group(),
        voicedBy.record(),
        framing.version());
  }

  String actorName() {
    return actor == null ? "" : actor.toString();
  }

  /** What is written, on top of what was said in other languages. */
  Phrase onTopOf(Phrase said, Language language) {
    return said.with(language, text);
  }
}
