package se.utmana.app.dialogue.leading;

import java.util.List;
import java.util.Map;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Language;
import se.utmana.app.web.Page;

/**
 * What leaders did with a dialogue, for everybody to read.
 *
 * @param shown the statements that are shown now, by number
 */
record LogPage(Visit visit, List<LogEntry> entries, Map<Integer, Statement> shown) implements Page {

  /** The words of a statement; those of a hidden one are not repeated here. */
  String words(LogEntry entry, Language language) {
    var number = entry.statement();
    var statement = number == null ? null : shown.get(number);
    return statement == null ? "" : statement.text().in(language);
  }
}
