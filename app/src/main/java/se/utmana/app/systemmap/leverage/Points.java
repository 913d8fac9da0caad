package se.utmana.app.systemmap.leverage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.utmana.app.space.Reference;
import se.utmana.app.web.Phrase;

/** The twelve kinds of leverage, the weakest first (Meadows 1999). */
public final class Points {

  private static final Map<String, Phrase> NAMES = read();

  private Points() {}

  private static Map<String, Phrase> read() {
    var names = new LinkedHashMap<String, Phrase>();
    for (var row : Reference.rows("leverage-points.csv")) {
      var name = Phrase.of(row.getField("name_sv"), row.getField("name_en"));
      names.put(row.getField("code"), name);
    }
    return Collections.unmodifiableMap(names);
  }

  /** Their names by their codes. */
  public static Map<String, Phrase> names() {
    return NAMES;
  }

  /** The name of a kind; empty for a code that there is not. */
  public static Phrase name(String code) {
    return NAMES.getOrDefault(code, Phrase.EMPTY);
  }
}
