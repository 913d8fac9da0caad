package se.utmana.app.dialogue;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Tidies what people type. */
public final class Words {

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

  private Words() {}

  /** One line without invisible signs, in one normal form. */
  public static String tidy(String text) {
    return GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** The lines of a text that say something. */
  public static List<String> lines(String text) {
    return text.lines().map(Words::tidy).filter(line -> !line.isEmpty()).toList();
  }
}
