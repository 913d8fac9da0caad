package se.utmana.app.web.repeat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Collects parts into one SHA-256, so that no two lists of parts give the same. */
final class Digests {

  private final MessageDigest digest;

  private Digests(MessageDigest digest) {
    this.digest = digest;
  }

  /** A digest for one purpose; digests for different purposes differ. */
  static Digests of(String purpose) {
    try {
      return new Digests(MessageDigest.getInstance("SHA-256")).add(purpose);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Digests add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  Digests add(byte[] part) {
    for (var shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (part.length >>> shift));
    }
    digest.update(part);
    return this;
  }

  byte[] bytes() {
    return digest.digest();
  }
}
