package se.utmana.app.account.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The outbox as administrators see it. The text of a mail that was or will be sent is between us
 * and its reader: it may hold a link that signs in.
 */
@Component
class Outbox {

  private static final String LIST =
      """
      select mail_id, recipient, subject, state, created_at,
        case when state in ('kept', 'failed') then body end as body
      from account.mail
      where mail_id < :after
      order by mail_id desc
      limit :rows
      """;

  private static final String FIND =
      """
      select mail_id, recipient, subject, state, created_at,
        case when state in ('kept', 'failed') then body end as body
      from account.mail
      where mail_id = :id
      """;

  private final JdbcClient database;

  Outbox(JdbcClient database) {
    this.database = database;
  }

  List<OutboxMail> list(UUID after, int rows) {
    return database.sql(LIST).param("after", after).param("rows", rows).query(Outbox::mail).list();
  }

  Optional<OutboxMail> find(UUID id) {
    return database.sql(FIND).param("id", id).query(Outbox::mail).optional();
  }

  private static OutboxMail mail(ResultSet row, int number) throws SQLException {
    return new OutboxMail(
        row.getObject("mail_id", UUID.class),
        row.getString("recipient"),
        row.getString("subject"),
        row.getString("state"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("body"));
  }
}
