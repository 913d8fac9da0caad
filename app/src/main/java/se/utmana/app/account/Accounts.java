package se.utmana.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.web.Language;

/** All accounts that are not erased. */
@Component
public class Accounts {

  private static final String FIND =
      """
      select account_id, mail, name, language, administrator
      from account.account
      where account_id = :id
        and erased_at is null
      """;

  private static final String FIND_BY_MAIL =
      """
      select account_id, mail, name, language, administrator
      from account.account
      where mail = :mail
      """;

  private static final String NAMES =
      """
      select account_id, name
      from account.account
      where account_id in (:ids)
        and erased_at is null
      """;

  private static final String INSERT =
      """
      insert into account.account (account_id, mail, name, language, administrator, created_at)
      values (:id, :mail, :name, :language, false, :now)
      on conflict (mail) do nothing
      """;

  private final JdbcClient database;
  private final Clock clock;

  Accounts(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public Optional<Account> find(AccountId id) {
    return database.sql(FIND).param("id", id.value()).query(Accounts::account).optional();
  }

  public Account get(AccountId id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("No account " + id));
  }

  public Optional<Account> findByMail(MailAddress mail) {
    return database
        .sql(FIND_BY_MAIL)
        .param("mail", mail.value())
        .query(Accounts::account)
        .optional();
  }

  /** The names of these people; an erased account has none. */
  public Map<AccountId, String> names(Collection<AccountId> ids) {
    var names = new HashMap<AccountId, String>();
    if (!ids.isEmpty()) {
      database
          .sql(NAMES)
          .param("ids", ids.stream().map(AccountId::value).distinct().toList())
          .query(
              row -> {
                names.put(id(row), row.getString("name"));
              });
    }
    return names;
  }

  /** The account with that address, made when there is none; an existing one stays as it is. */
  public Account open(MailAddress mail, String name, Language language) {
    database
        .sql(INSERT)
        .param("id", AccountId.next().value())
        .param("mail", mail.value())
        .param("name", name.strip())
        .param("language", language.code())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return findByMail(mail)
        .orElseThrow(() -> new IllegalStateException("An account was erased while it was opened"));
  }

  static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        id(row),
        new MailAddress(row.getString("mail")),
        row.getString("name"),
        Language.of(row.getString("language")),
        row.getBoolean("administrator"));
  }

  private static AccountId id(ResultSet row) throws SQLException {
    return new AccountId(row.getObject("account_id", UUID.class));
  }
}
