package se.utmana.app.systemmap.atlas;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.MapDraft;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a process leader writes about a map, in the language of the page. */
record MapForm(@Nullable UUID challenge, String title, String boundary, String note) {

  MapForm {
    title = Objects.requireNonNullElse(title, "").strip();
    boundary = Objects.requireNonNullElse(boundary, "").strip();
    note = Objects.requireNonNullElse(note, "").strip();
  }

  static MapForm about(@Nullable UUID challenge) {
    return new MapForm(challenge, "", "", "");
  }

  static MapForm of(SystemMap map, Language language) {
    return new MapForm(
        map.challenge().value(),
        map.title().in(language),
        map.boundary().in(language),
        map.note().in(language));
  }

  String challengeName() {
    return challenge == null ? "" : challenge.toString();
  }

  MapDraft draft(Language language) {
    return new MapDraft(
        Phrase.of(language, title),
        Phrase.of(language, boundary),
        Phrase.of(language, note),
        false);
  }

  /** On top of what the map says in other languages. */
  MapDraft draft(SystemMap map, Language language) {
    return new MapDraft(
        map.title().with(language, title),
        map.boundary().with(language, boundary),
        map.note().with(language, note),
        map.illustrative());
  }
}
