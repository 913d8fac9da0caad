package se.utmana.app.dialogue;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Signs what participants bring back; the key is made once and kept in the database. */
@Component
class SigningKey {

  private static final String ALGORITHM = "HmacSHA256";

  private static final String INSERT =
      """
      insert into dialogue.signing_key (id, key)
      values (1, :key)
      on conflict do nothing
      """;

  private static final String SELECT =
      """
      select key
      from dialogue.signing_key
      where id = 1
      """;

  private final Supplier<SecretKeySpec> key;

  SigningKey(JdbcClient jdbc) {
    this.key = SingletonSupplier.of(() -> read(jdbc));
  }

  String sign(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key.get());
      var bytes = mac.doFinal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SecretKeySpec read(JdbcClient jdbc) {
    var random = new byte[32];
    new SecureRandom().nextBytes(random);
    jdbc.sql(INSERT).param("key", random).update();
    var bytes = jdbc.sql(SELECT).query((row, number) -> row.getBytes("key")).single();
    return new SecretKeySpec(bytes, ALGORITHM);
  }
}
