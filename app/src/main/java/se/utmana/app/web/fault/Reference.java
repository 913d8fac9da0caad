package se.utmana.app.web.fault;

import java.security.SecureRandom;

/** A short code that a person can read out and that an operator finds in the log. */
record Reference(String code) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Without letters and digits that look or sound alike. */
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  static Reference next() {
    var code = new StringBuilder(9);
    for (var i = 0; i < 8; i++) {
      code.append(i == 4 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new Reference(code.toString());
  }

  @Override
  public String toString() {
    return code;
  }
}
