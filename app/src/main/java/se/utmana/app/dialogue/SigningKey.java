package se.utmana.app.dialogue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.web.Signer;

/** Signs what participants bring back; the key is made once and kept in the database. */
@Component
class SigningKey {

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

  private final Signer signer;

  SigningKey(JdbcClient jdbc) {
    this.signer = new Signer(() -> read(jdbc));
  }

  String sign(String text) {
    return signer.sign(text);
  }

  private static byte[] read(JdbcClient jdbc) {
    jdbc.sql(INSERT).param("key", Signer.newKey()).update();
    return jdbc.sql(SELECT).query((row, number) -> row.getBytes("key")).single();
  }
}
