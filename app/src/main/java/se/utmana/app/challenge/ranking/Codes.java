package se.utmana.app.challenge.ranking;

import java.security.SecureRandom;

/** Words for public addresses: short to type, and too many to try. */
final class Codes {

  /** Without the signs that are mistaken for each other when read aloud or from a poster. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  static String random() {
    var code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return code.toString();
  }
}
