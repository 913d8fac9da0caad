package se.utmana.app.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.util.function.SingletonSupplier;

/** Signs what people bring back, with a key that its module keeps. */
public final class Signer {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final Supplier<SecretKeySpec> key;

  /**
   * @param key where the key is read, asked once
   */
  public Signer(Supplier<byte[]> key) {
    this.key = SingletonSupplier.of(() -> new SecretKeySpec(key.get(), ALGORITHM));
  }

  /** A key that nobody can guess. */
  public static byte[] newKey() {
    var random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    return random;
  }

  public String sign(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key.get());
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In a time that does not tell how much of a forged signature was right. */
  public static boolean equal(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
