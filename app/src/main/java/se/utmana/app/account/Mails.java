package se.utmana.app.account;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.mail.MailServer;
import se.utmana.app.account.mail.MailWritten;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.TextBook;

/** Mails to people: written in the transaction of what they tell about, sent afterwards. */
@Component
public class Mails {

  private static final String INSERT =
      """
      insert into account.mail
        (mail_id, recipient, subject, body, state, created_at, attempts, next_attempt_at,
          stop_address, secret_of)
      values (:id, :recipient, :subject, :body, :state, :now, 0, :now, :stop, :secret)
      """;

  private static final String FORGET_SECRETS =
      """
      update account.mail
      set body = null
      where secret_of = :record
      and state <> 'waiting'
      """;

  /** What was not sent by then need not be sent any more. */
  private static final String STOP_SECRETS =
      """
      delete from account.mail
      where secret_of = :record
      and state = 'waiting'
      """;

  private final JdbcClient database;
  private final Clock clock;
  private final TextBook texts;
  private final MailServer server;
  private final ApplicationEventPublisher events;

  Mails(
      JdbcClient database,
      Clock clock,
      TextBook texts,
      MailServer server,
      ApplicationEventPublisher events) {
    this.database = database;
    this.clock = clock;
    this.texts = texts;
    this.server = server;
    this.events = events;
  }

  /**
   * Writes a mail whose subject and body are the texts {@code key.subject} and {@code key.body},
   * both with the same arguments.
   */
  @Transactional
  public void write(MailAddress to, Language language, String key, Object... arguments) {
    store(to, language, null, null, key, arguments);
  }

  /** Writes a mail of a kind that comes again and again, until its receiver opens that address. */
  @Transactional
  public void writeStoppable(
      MailAddress to, Language language, String stop, String key, Object... arguments) {
    store(to, language, stop, null, key, arguments);
  }

  /** Writes a mail that carries a one-time key of a record: its words go as soon as it is sent. */
  @Transactional
  public void writeSecret(
      MailAddress to, Language language, UUID record, String key, Object... arguments) {
    store(to, language, null, record, key, arguments);
  }

  /** Forgets what mails with keys of that record say, and those that have not been sent. */
  @Transactional
  public void forgetSecrets(UUID record) {
    database.sql(FORGET_SECRETS).param("record", record).update();
    database.sql(STOP_SECRETS).param("record", record).update();
  }

  private void store(
      MailAddress to,
      Language language,
      @Nullable String stop,
      @Nullable UUID secretOf,
      String key,
      Object... arguments) {
    var words = texts.in(language);
    database
        .sql(INSERT)
        .param("id", Ids.next())
        .param("recipient", to.value())
        .param("subject", oneLine(words.get(key + ".subject", arguments)))
        .param("body", words.get(key + ".body", arguments))
        .param("state", server.isConfigured() ? "waiting" : "kept")
        .param("stop", stop)
        .param("secret", secretOf, Types.OTHER)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    events.publishEvent(new MailWritten());
  }

  /** A name in a subject cannot add a header. */
  private static String oneLine(String subject) {
    return subject.replaceAll("\\s+", " ");
  }
}
