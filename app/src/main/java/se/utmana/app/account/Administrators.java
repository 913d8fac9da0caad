package se.utmana.app.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.web.Refusal;

/** Those who run this installation: once there is one, there always is. */
@Component
public class Administrators {

  private static final String EXIST =
      """
      select exists (
        select 1
        from account.account
        where administrator)
      """;

  /** Two who dismiss each other wait for each other. */
  private static final String LOCK =
      """
      select account_id
      from account.account
      where administrator
      order by account_id
      for update
      """;

  private static final String SET =
      """
      update account.account
      set administrator = :administrator
      where account_id = :id
        and erased_at is null
      """;

  private final JdbcClient database;

  Administrators(JdbcClient database) {
    this.database = database;
  }

  public boolean exist() {
    return database.sql(EXIST).query(Boolean.class).single();
  }

  public void appoint(AccountId account) {
    set(account, true);
  }

  /** Takes the right away, from all but the last. */
  @Transactional
  public Optional<Refusal> dismiss(AccountId account) {
    if (isLast(account)) {
      return Optional.of(Refusal.of("account.administrator.last"));
    }
    set(account, false);
    return Optional.empty();
  }

  /** Whether nobody else is one; within a transaction, that stays so until its end. */
  @Transactional
  public boolean isLast(AccountId account) {
    return database.sql(LOCK).query(UUID.class).list().equals(List.of(account.value()));
  }

  private void set(AccountId account, boolean administrator) {
    database.sql(SET).param("id", account.value()).param("administrator", administrator).update();
  }
}
