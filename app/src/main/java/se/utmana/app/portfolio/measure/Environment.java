package se.utmana.app.portfolio.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.utmana.app.space.Reference;
import se.utmana.app.web.Phrase;

/** Sweden's environmental objectives. */
final class Environment {

  private static final Map<String, Phrase> OBJECTIVES = read();

  private Environment() {}

  /** Their names by their numbers. */
  static Map<String, Phrase> objectives() {
    return OBJECTIVES;
  }

  private static Map<String, Phrase> read() {
    var names = new LinkedHashMap<String, Phrase>();
    for (var row : Reference.rows("environmental-objectives.csv")) {
      names.put(row.getField("code"), Phrase.of(row.getField("name_sv"), row.getField("name_en")));
    }
    return Collections.unmodifiableMap(names);
  }
}
