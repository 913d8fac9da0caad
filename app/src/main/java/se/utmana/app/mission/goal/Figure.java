package se.utmana.app.mission.goal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Language;

/** A measured number as people write and read it. */
public final class Figure {

  private Figure() {}

  /** The number that somebody wrote, null for none; what is no number is told as one. */
  static @Nullable Double parse(String written) {
    if (written.isBlank()) {
      return null;
    }
    try {
      return Double.valueOf(written.replaceAll("[\\s\u00a0]", "").replace(',', '.'));
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }

  /** For the field of a form. */
  static String field(@Nullable Double number) {
    return number == null
        ? ""
        : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** At most two decimals, in the reader's language. */
  public static String in(Language language, double number) {
    var format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  /** The number with its unit. */
  public static String in(Language language, double number, String unit) {
    return in(language, number) + (unit.isEmpty() ? "" : "\u00a0" + unit);
  }
}
