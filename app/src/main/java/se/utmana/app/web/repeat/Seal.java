package se.utmana.app.web.repeat;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes stored answers with a secret that only the sender of the request has (AES-GCM): an answer
 * may hold a new access token, and what is stored must be of no use to whoever reads it.
 */
final class Seal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec secret;

  Seal(byte[] secret) {
    this.secret = new SecretKeySpec(secret, "AES");
  }

  byte[] close(byte[] open) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var sealed = apply(Cipher.ENCRYPT_MODE, nonce, open, 0);
    var all = new byte[NONCE_BYTES + sealed.length];
    System.arraycopy(nonce, 0, all, 0, NONCE_BYTES);
    System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
    return all;
  }

  byte[] open(byte[] sealed) {
    return apply(Cipher.DECRYPT_MODE, sealed, sealed, NONCE_BYTES);
  }

  private byte[] apply(int mode, byte[] nonce, byte[] input, int from) {
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
      return cipher.doFinal(input, from, input.length - from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A stored answer could not be sealed or opened", e);
    }
  }
}
