package se.utmana.app.web.asset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours of the tokens in one theme, and how well they stand out from each other. */
record Colours(Map<String, Integer> byName) {

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z0-9-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");

  static Colours of(String tokens, boolean isDark) {
    var byName = new LinkedHashMap<String, Integer>();
    var found = COLOUR.matcher(tokens);
    while (found.find()) {
      byName.put(found.group(1), Integer.parseInt(found.group(isDark ? 3 : 2), 16));
    }
    return new Colours(byName);
  }

  /** The contrast ratio of WCAG 2, from 1 to 21. */
  double contrast(String one, String other) {
    var a = luminance(colour(one));
    var b = luminance(colour(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private int colour(String name) {
    var colour = byName.get(name);
    if (colour == null) {
      throw new IllegalArgumentException("There is no colour " + name);
    }
    return colour;
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16)
        + 0.7152 * linear(colour >> 8 & 0xff)
        + 0.0722 * linear(colour & 0xff);
  }

  private static double linear(int channel) {
    var share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
