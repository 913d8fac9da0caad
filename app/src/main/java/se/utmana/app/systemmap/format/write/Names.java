package se.utmana.app.systemmap.format.write;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.web.Language;

/** A name of its own for each factor, for formats that know factors by their labels. */
public final class Names {

  private Names() {}

  /** The labels by the ids of factors; where two are the same, later ones get a number. */
  public static Map<String, String> of(MapSketch sketch, Language language) {
    var names = new LinkedHashMap<String, String>();
    var taken = new HashSet<String>();
    for (var factor : sketch.factors()) {
      var label = line(factor.label().in(language));
      var name = label;
      for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
        name = label + " (" + number + ")";
      }
      names.put(factor.id(), name);
    }
    return names;
  }

  /** A text in one line. */
  static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** A number without a needless point. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  /** The mark of a sign as other tools write it. */
  static String mark(int sign) {
    return sign == 0 ? "?" : sign > 0 ? "+" : "-";
  }
}
