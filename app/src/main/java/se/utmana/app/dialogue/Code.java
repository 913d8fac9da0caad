package se.utmana.app.dialogue;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** The word in a dialogue's public address: short to type, and too many to try. */
final class Code {

  /** Without the signs that are mistaken for each other when read aloud or from a poster. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 10;
  private static final Pattern ONE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Code() {}

  static String random() {
    var code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  static boolean isOne(String text) {
    return ONE.matcher(text).matches();
  }
}
