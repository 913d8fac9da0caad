package se.utmana.app.account.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All accounts, the newest first, some at a time. */
@Component
class AccountList {

  static final UUID FROM_THE_START = new UUID(-1, -1);

  private static final String LIST =
      """
      select account_id, name, mail, administrator, created_at
      from account.account
      where erased_at is null
        and account_id < :after
        and (:search = ''
          or position(:search in mail) > 0
          or position(:search in lower(name)) > 0)
      order by account_id desc
      limit :rows
      """;

  private static final String COUNT =
      """
      select count(*)
      from account.account
      where erased_at is null
      """;

  private final JdbcClient database;

  AccountList(JdbcClient database) {
    this.database = database;
  }

  List<AccountLine> list(String search, UUID after, int rows) {
    return database
        .sql(LIST)
        .param("search", search.strip().toLowerCase(Locale.ROOT))
        .param("after", after)
        .param("rows", rows)
        .query(AccountList::line)
        .list();
  }

  long count() {
    return database.sql(COUNT).query(Long.class).single();
  }

  private static AccountLine line(ResultSet row, int number) throws SQLException {
    return new AccountLine(
        row.getObject("account_id", UUID.class),
        row.getString("name"),
        row.getString("mail"),
        row.getBoolean("administrator"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
