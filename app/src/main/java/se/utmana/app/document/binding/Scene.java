package se.utmana.app.document.binding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.document.content.Origin;
import se.utmana.app.space.Room;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/**
 * Where a document is drafted.
 *
 * @param subject the one record that it is about, nothing for the whole space
 * @param texts in the document's language
 */
public record Scene(Room room, @Nullable UUID subject, Texts texts) {

  SpaceId space() {
    return room.space().id();
  }

  boolean isAbout(UUID record) {
    return subject == null || subject.equals(record);
  }

  String say(Phrase phrase) {
    return phrase.in(texts.language());
  }

  String say(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  String day(@Nullable LocalDate day) {
    return day == null ? "–" : texts.date(day);
  }

  /**
   * A record behind a block.
   *
   * @param path below the space's address, or of this server when it begins with a slash
   */
  Origin.Source source(UUID id, Phrase title, String path) {
    var href = path.startsWith("/") ? path : room.path(path);
    return new Origin.Source(id.toString(), say(title), href);
  }
}
