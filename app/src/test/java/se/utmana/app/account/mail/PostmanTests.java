package se.utmana.app.account.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.database.DatabaseTest;

@DatabaseTest
class PostmanTests {

  private static final int NOBODY_LISTENS = 1;

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  /** A clock that a test moves. */
  private static final class Hands extends Clock {

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    void move(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }

  private final Hands clock = new Hands();
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  PostmanTests(DataSource source) {
    database = JdbcClient.create(source);
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
  }

  @BeforeEach
  void emptyTheOutbox() {
    database.sql("delete from account.mail").update();
  }

  @Test
  void sendsAWaitingMailOnce() throws Exception {
    aWaitingMail();
    var postman = aPostman(SERVER.getSmtp().getPort());

    postman.sendAll();
    postman.sendAll();

    assertThat(SERVER.getReceivedMessages()).hasSize(1);
    var mail = SERVER.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("Välkommen åter");
    assertThat(mail.getFrom()[0].toString()).isEqualTo("utmana@example.org");
    assertThat(GreenMailUtil.getBody(mail)).contains("https://example.org/x");
    assertThat(state()).isEqualTo("sent");
  }

  @Test
  void triesAgainAfterAPauseAndGivesUpAfterTheLast() {
    aWaitingMail();
    var postman = aPostman(NOBODY_LISTENS);

    for (var pause : Postman.PAUSES) {
      postman.sendAll();
      assertThat(state()).isEqualTo("waiting");
      clock.move(pause.plusSeconds(1));
    }
    postman.sendAll();

    assertThat(state()).isEqualTo("failed");
    assertThat(attempts()).isEqualTo(Postman.PAUSES.size() + 1);
  }

  @Test
  void sendsWhatItCouldNotSendBefore() {
    aWaitingMail();
    aPostman(NOBODY_LISTENS).sendAll();
    var postman = aPostman(SERVER.getSmtp().getPort());

    postman.sendAll();
    assertThat(SERVER.getReceivedMessages()).isEmpty();
    clock.move(Postman.PAUSES.getFirst());
    postman.sendAll();

    assertThat(SERVER.getReceivedMessages()).hasSize(1);
  }

  @Test
  void forgetsTheTextADayAfterItWasSent() {
    aWaitingMail();
    var postman = aPostman(SERVER.getSmtp().getPort());
    postman.sendAll();

    clock.move(Duration.ofHours(23));
    postman.forget();
    assertThat(bodies()).isEqualTo(1);
    clock.move(Duration.ofHours(2));
    postman.forget();
    assertThat(bodies()).isZero();
  }

  private Postman aPostman(int port) {
    var server = new MailServer("127.0.0.1", port, "", "", "utmana@example.org");
    var smtp = new MailConfiguration().smtp(server);
    return new Postman(database, clock, server, smtp, transaction);
  }

  private void aWaitingMail() {
    database
        .sql(
            """
            insert into account.mail
              (mail_id, recipient, subject, body, state, created_at, attempts, next_attempt_at)
            values (:id, 'anna@example.org', 'Välkommen åter', 'Länk: https://example.org/x',
              'waiting', :now, 0, :now)
            """)
        .param("id", UUID.randomUUID())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private String state() {
    return database.sql("select state from account.mail").query(String.class).single();
  }

  private int attempts() {
    return database.sql("select attempts from account.mail").query(Integer.class).single();
  }

  private int bodies() {
    return database
        .sql("select count(*) from account.mail where body is not null")
        .query(Integer.class)
        .single();
  }
}
