package se.utmana.app.account.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.signin.Secret;
import se.utmana.app.web.Ids;

/** The access tokens of all people. */
@Component
public class AccessTokens {

  public static final int LONGEST_DAYS = 365;
  public static final int MAX_NAME = 80;

  /** Lets a person, and programs that look for leaked secrets, tell what the text is. */
  static final String PREFIX = "utm_";

  private static final String LIST =
      """
      select access_token_id, name, created_on, expires_on, last_used_on
      from account.access_token
      where account_id = :account
      order by access_token_id desc
      """;

  private static final String INSERT =
      """
      insert into account.access_token
        (access_token_id, account_id, name, token_hash, created_on, expires_on)
      values (:id, :account, :name, :hash, :today, :expires)
      """;

  private static final String FIND =
      """
      select access_token_id, account_id, last_used_on
      from account.access_token
      where token_hash = :hash
        and expires_on >= :today
      """;

  private static final String USED =
      """
      update account.access_token
      set last_used_on = :today
      where access_token_id = :id
      """;

  private static final String REVOKE =
      """
      delete from account.access_token
      where access_token_id = :id
        and account_id = :account
      """;

  private final JdbcClient database;
  private final Clock clock;

  AccessTokens(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The tokens of a person, the newest first. */
  public List<AccessToken> list(AccountId account) {
    return database.sql(LIST).param("account", account.value()).query(AccessTokens::token).list();
  }

  /** A new token; nobody can see it again after this. */
  public String create(AccountId account, String name, int days) {
    if (days < 1 || days > LONGEST_DAYS) {
      throw new IllegalArgumentException("A token lives from 1 to " + LONGEST_DAYS + " days");
    }
    var token = PREFIX + Secret.next().value();
    var today = LocalDate.now(clock);
    database
        .sql(INSERT)
        .param("id", Ids.next())
        .param("account", account.value())
        .param("name", name.strip())
        .param("hash", new Secret(token).hash())
        .param("today", today)
        .param("expires", today.plusDays(days))
        .update();
    return token;
  }

  /** Ends a token; false when the person has none such. */
  public boolean revoke(AccountId account, UUID id) {
    return database.sql(REVOKE).param("id", id).param("account", account.value()).update() == 1;
  }

  /** Whom a token speaks for. The day of its use is written once a day. */
  Optional<AccountId> find(String token) {
    var today = LocalDate.now(clock);
    return database
        .sql(FIND)
        .param("hash", new Secret(token).hash())
        .param("today", today)
        .query((row, number) -> use(row, today))
        .optional();
  }

  private static AccessToken token(ResultSet row, int number) throws SQLException {
    return new AccessToken(
        row.getObject("access_token_id", UUID.class),
        row.getString("name"),
        row.getObject("created_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        row.getObject("last_used_on", LocalDate.class));
  }

  private AccountId use(ResultSet row, LocalDate today) throws SQLException {
    if (!today.equals(row.getObject("last_used_on", LocalDate.class))) {
      var id = row.getObject("access_token_id", UUID.class);
      database.sql(USED).param("today", today).param("id", id).update();
    }
    return new AccountId(row.getObject("account_id", UUID.class));
  }
}
