package se.utmana.app.trust.answer;

import java.security.SecureRandom;
import java.util.Locale;
import se.utmana.app.web.Sha256;

/**
 * What lets somebody answer a trust wave once. It stands in a letter or on a slip of paper; we keep
 * only its digest, and only until it is used.
 */
public record Key(String signs) {

  /** Without the signs that are mistaken for each other when read aloud or from paper. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Key random() {
    var signs = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return new Key(signs.toString());
  }

  /** What somebody typed: in capitals, with spaces or dashes. */
  static Key typed(String written) {
    return new Key(written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
  }

  /** In three groups, as it is printed. */
  public String spoken() {
    return signs.replaceAll("(.{4})(?=.)", "$1-");
  }

  /** Where it is used. */
  public String path() {
    return "/t/" + signs;
  }

  byte[] digest() {
    return Sha256.of(signs);
  }

  /** A key is for whoever holds it; a log gets none. */
  @Override
  public String toString() {
    return "a key";
  }
}
