package se.utmana.app.account.signin;

import java.security.SecureRandom;
import java.util.Base64;
import se.utmana.app.web.Sha256;

/**
 * A text of 256 random bits that proves something to whoever shows it. The database holds its hash;
 * a plain hash is enough where nothing can be guessed.
 */
public record Secret(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static Secret next() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public byte[] hash() {
    return Sha256.of(value);
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
