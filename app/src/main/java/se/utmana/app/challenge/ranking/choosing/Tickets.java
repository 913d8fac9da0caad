package se.utmana.app.challenge.ranking.choosing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.ranking.ComparisonId;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Signer;

/**
 * Tickets as those who choose hold them: a random number that stands for a person in one
 * comparison, signed so that nobody can make up another. It is kept nowhere but with the person.
 */
@Component
class Tickets {

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

  private final Signer signer;

  Tickets(JdbcClient jdbc) {
    this.signer = new Signer(() -> read(jdbc));
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
      return Signer.equal(ticket(comparison, chooser), ticket)
          ? Optional.of(chooser)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String ticket(ComparisonId comparison, UUID chooser) {
    return chooser + "." + signer.sign("ticket " + comparison.value() + " " + chooser);
  }

  private static byte[] read(JdbcClient jdbc) {
    jdbc.sql(INSERT).param("key", Signer.newKey()).update();
    return jdbc.sql(SELECT).query((row, number) -> row.getBytes("key")).single();
  }
}
