package se.utmana.app.account.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes mails from the outbox to the mail server, again and more seldom when it does not answer.
 */
@Component
class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  /** The pauses after each failed attempt; after the last of them the mail has failed. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12));

  /** Two nodes never send the same mail at once: the second skips the locked row. */
  private static final String NEXT =
      """
      select mail_id as id, recipient, subject, body, attempts, stop_address
      from account.mail
      where state = 'waiting'
        and next_attempt_at <= :now
      order by next_attempt_at
      limit 1
      for update skip locked
      """;

  private static final String SENT =
      """
      update account.mail
      set state = 'sent',
          attempts = attempts + 1,
          sent_at = :now,
          body = case when secret_of is null then body end
      where mail_id = :id
      """;

  private static final String NOT_SENT =
      """
      update account.mail
      set state = :state,
          attempts = attempts + 1,
          next_attempt_at = :next
      where mail_id = :id
      """;

  private static final String FORGET =
      """
      update account.mail
      set body = null
      where body is not null
        and ((state = 'sent' and sent_at < :day_ago)
          or (state <> 'waiting' and created_at < :month_ago))
      """;

  private record Waiting(
      UUID id,
      String recipient,
      String subject,
      String body,
      int attempts,
      @Nullable String stopAddress) {}

  private final JdbcClient database;
  private final Clock clock;
  private final MailServer server;
  private final JavaMailSender smtp;
  private final TransactionTemplate transaction;

  Postman(
      JdbcClient database,
      Clock clock,
      MailServer server,
      JavaMailSender smtp,
      TransactionTemplate transaction) {
    this.database = database;
    this.clock = clock;
    this.server = server;
    this.smtp = smtp;
    this.transaction = transaction;
  }

  @Async
  @TransactionalEventListener
  public void on(MailWritten event) {
    sendAll();
  }

  @Scheduled(fixedDelayString = "PT15S")
  public void sendAll() {
    if (server.isConfigured()) {
      var isMore = true;
      while (isMore) {
        isMore = Boolean.TRUE.equals(transaction.execute(status -> sendOne()));
      }
    }
  }

  /** Texts hold links and names: they go a day after they were sent. */
  @Scheduled(fixedDelayString = "PT1H")
  public void forget() {
    var now = now();
    database
        .sql(FORGET)
        .param("day_ago", now.minusDays(1))
        .param("month_ago", now.minusDays(30))
        .update();
  }

  private boolean sendOne() {
    var found = database.sql(NEXT).param("now", now()).query(Waiting.class).optional();
    found.ifPresent(this::send);
    return found.isPresent();
  }

  private void send(Waiting mail) {
    try {
      smtp.send(message(mail));
      database.sql(SENT).param("id", mail.id()).param("now", now()).update();
    } catch (MailException | MessagingException e) {
      LOG.warn("Mail {} could not be sent: {}", mail.id(), e.getClass().getSimpleName());
      postpone(mail);
    }
  }

  private MimeMessage message(Waiting mail) throws MessagingException {
    var message = smtp.createMimeMessage();
    var parts = new MimeMessageHelper(message, "UTF-8");
    parts.setFrom(server.from());
    parts.setTo(mail.recipient());
    parts.setSubject(mail.subject());
    parts.setText(mail.body());
    if (mail.stopAddress() != null) {
      // One click in the mail program stops the letters (RFC 8058).
      message.setHeader("List-Unsubscribe", "<" + mail.stopAddress() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    return message;
  }

  private void postpone(Waiting mail) {
    var isLast = mail.attempts() >= PAUSES.size();
    database
        .sql(NOT_SENT)
        .param("id", mail.id())
        .param("state", isLast ? "failed" : "waiting")
        .param("next", isLast ? now() : now().plus(PAUSES.get(mail.attempts())))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
