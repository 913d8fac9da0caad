package se.utmana.app.challenge.ranking;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.utmana.app.web.Ids;

/**
 * Tickets as those who choose hold them: a random number that stands for a person in one
 * comparison, signed so that nobody can make up another. It is kept nowhere but with the person.
 */
@Component
class Tickets {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH_OF_UUID = 36;

  private static final String INSERT =
      """
      insert into challenge.signing_key (id, key)
      values (1, :key)
      on conflict do nothing
      """;

  private static final String SELECT =
      """
      select key
      from challenge.signing_key
      where id = 1
      """;

  private final Supplier<SecretKeySpec> key;

  Tickets(JdbcClient jdbc) {
    this.key = SingletonSupplier.of(() -> read(jdbc));
  }

  /** A ticket for somebody new. */
  String issue(ComparisonId comparison) {
    return ticket(comparison, Ids.random());
  }

  /** Whom a ticket stands for, empty for one that we have not signed for this comparison. */
  Optional<UUID> chooser(ComparisonId comparison, String ticket) {
    if (ticket.indexOf('.') != LENGTH_OF_UUID) {
      return Optional.empty();
    }
    try {
      var chooser = UUID.fromString(ticket.substring(0, LENGTH_OF_UUID));
      return equal(ticket(comparison, chooser), ticket) ? Optional.of(chooser) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String ticket(ComparisonId comparison, UUID chooser) {
    return chooser + "." + sign("ticket " + comparison.value() + " " + chooser);
  }

  private String sign(String text) {
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
  private static boolean equal(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static SecretKeySpec read(JdbcClient jdbc) {
    var random = new byte[32];
    new SecureRandom().nextBytes(random);
    jdbc.sql(INSERT).param("key", random).update();
    var bytes = jdbc.sql(SELECT).query((row, number) -> row.getBytes("key")).single();
    return new SecretKeySpec(bytes, ALGORITHM);
  }
}
