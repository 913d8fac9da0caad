package se.utmana.app.thread.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.thread.Face;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/**
 * Something that came of a record, as its reader may see it.
 *
 * @param later what came of it, null where there is no later record
 * @param base the address of the space
 */
record Told(
    UUID happening,
    Face record,
    String what,
    @Nullable Face later,
    Phrase reason,
    LocalDate day,
    String base) {

  /** What came of it, in words. */
  String sentence(Texts texts) {
    var language = texts.language();
    return later == null || later.title().equals(record.title())
        ? texts.get(what)
        : texts.get(what) + ": " + later.title().in(language);
  }

  String href() {
    return later == null ? record.href(base) : later.href(base);
  }

  String title(Language language) {
    return record.title().in(language);
  }
}
