package se.utmana.app.thread.feed;

import java.time.LocalDate;
import java.util.UUID;
import se.utmana.app.thread.Face;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/**
 * Something new: a record, or what came of one.
 *
 * @param id of the record, or of what happened to it
 * @param what the key of what happened, empty for a new record
 * @param later what came of it, empty where nothing later exists or may be seen
 */
record Item(UUID id, Face face, String what, Phrase later, Phrase reason, LocalDate day) {

  /** What it is about, in one sentence. */
  String sentence(Texts texts) {
    if (what.isEmpty()) {
      return texts.get(face.kind());
    }
    var said = texts.get(what);
    return later.isEmpty() ? said : said + ": " + later.in(texts.language());
  }
}
