package se.utmana.app.account.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.MailAddress;

/** Links that work once and for a short while. */
@Component
public class OneTimeLinks {

  /** How long a link that signs in, or confirms an address, works. */
  public static final Duration SHORT = Duration.ofMinutes(10);

  /** How long a link that the machine's operator was shown works. */
  public static final Duration PRINTED = Duration.ofHours(24);

  /** How long somebody who has no account yet may take to open one. */
  public static final Duration INVITATION = Duration.ofDays(7);

  private static final String INSERT =
      """
      insert into account.link (token_hash, kind, account_id, mail, administrator, expires_at)
      values (:hash, :kind, :account, :mail, :administrator, :expires)
      """;

  private static final String DELETE_EXPIRED =
      """
      delete from account.link
      where expires_at <= :now
      """;

  private static final String DELETE_FIRST =
      """
      delete from account.link
      where kind = 'first_administrator'
      """;

  private static final String DELETE_INVITATIONS =
      """
      delete from account.link
      where kind = 'invitation'
        and mail = :mail
      """;

  private static final String FIND =
      """
      select kind, account_id, mail, administrator
      from account.link
      where token_hash = :hash
        and expires_at > :now
      """;

  /** Of two who follow a link at once, the row lets one have it. */
  private static final String USE =
      """
      delete from account.link
      where token_hash = :hash
        and expires_at > :now
      returning kind, account_id, mail, administrator
      """;

  private final JdbcClient database;
  private final Clock clock;

  OneTimeLinks(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public Secret signIn(AccountId account) {
    return insert("sign_in", account, null, false, SHORT);
  }

  public Secret newMail(AccountId account, MailAddress mail) {
    return insert("new_mail", account, mail, false, SHORT);
  }

  /** A new invitation; earlier ones to the same address stop working. */
  @Transactional
  public Secret invitation(MailAddress mail, boolean administrator, Duration life) {
    withdrawInvitations(mail);
    return insert("invitation", null, mail, administrator, life);
  }

  /** Once an address has its account, no old invitation opens it. */
  void withdrawInvitations(MailAddress mail) {
    database.sql(DELETE_INVITATIONS).param("mail", mail.value()).update();
  }

  /** A new link for the first administrator; the previous one stops working. */
  @Transactional
  public Secret firstAdministrator() {
    database.sql(DELETE_FIRST).update();
    return insert("first_administrator", null, null, true, PRINTED);
  }

  /** What the link is for, as long as nobody has used it. */
  public Optional<Link> find(String secret) {
    return query(FIND, secret);
  }

  /** What the link is for, for the first who asks and nobody after. */
  public Optional<Link> use(String secret) {
    return query(USE, secret);
  }

  private Optional<Link> query(String sql, String secret) {
    return database
        .sql(sql)
        .param("hash", new Secret(secret).hash())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(OneTimeLinks::link)
        .optional();
  }

  private Secret insert(
      String kind,
      @Nullable AccountId account,
      @Nullable MailAddress mail,
      boolean administrator,
      Duration life) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    database.sql(DELETE_EXPIRED).param("now", now).update();
    var secret = Secret.next();
    database
        .sql(INSERT)
        .param("hash", secret.hash())
        .param("kind", kind)
        .param("account", account == null ? null : account.value())
        .param("mail", mail == null ? null : mail.value())
        .param("administrator", administrator)
        .param("expires", now.plus(life))
        .update();
    return secret;
  }

  private static Link link(ResultSet row, int number) throws SQLException {
    return switch (row.getString("kind")) {
      case "sign_in" -> new Link.SignIn(account(row));
      case "new_mail" -> new Link.NewMail(account(row), new MailAddress(row.getString("mail")));
      case "first_administrator" -> new Link.FirstAdministrator();
      case "invitation" ->
          new Link.Invitation(
              new MailAddress(row.getString("mail")), row.getBoolean("administrator"));
      case String other -> throw new IllegalStateException("No link of the kind " + other);
    };
  }

  private static AccountId account(ResultSet row) throws SQLException {
    return new AccountId(row.getObject("account_id", UUID.class));
  }
}
