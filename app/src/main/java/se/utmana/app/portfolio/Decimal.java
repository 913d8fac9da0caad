package se.utmana.app.portfolio;

import org.jspecify.annotations.Nullable;

/** Numbers as people write them, with a comma or a point. */
public final class Decimal {

  private Decimal() {}

  /** The number, null for what is none. */
  public static @Nullable Double parse(String written) {
    var plain = written.replaceAll("[\\s\\u00a0]", "").replace(',', '.').replace('−', '-');
    try {
      return plain.isEmpty() ? null : Double.valueOf(plain);
    } catch (NumberFormatException none) {
      return null;
    }
  }

  /** The number as a person of Sweden would write it again; empty for none. */
  public static String write(@Nullable Double number) {
    if (number == null) {
      return "";
    }
    var text = String.valueOf(number).replaceFirst("\\.0$", "");
    return text.replace('.', ',');
  }
}
