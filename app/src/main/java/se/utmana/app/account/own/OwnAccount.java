package se.utmana.app.account.own;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Administrators;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.signin.Sessions;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;

/** Changes that a person makes to their own account. */
@Component
class OwnAccount {

  private static final String DESCRIBE =
      """
      update account.account
      set name = :name,
          language = :language
      where account_id = :id
        and erased_at is null
      """;

  private static final String CHANGE_MAIL =
      """
      update account.account
      set mail = :mail
      where account_id = :id
        and erased_at is null
        and not exists (
          select 1
          from account.account
          where mail = :mail)
      """;

  /** What others refer to stays as a row without a person. */
  private static final String ERASE =
      """
      update account.account
      set mail = null,
          name = '',
          password_hash = null,
          administrator = false,
          erased_at = :now
      where account_id = :id
        and erased_at is null
      """;

  private static final List<String> ERASE_REST =
      List.of(
          """
          delete from account.link
          where account_id = :id
             or mail = (select mail from account.account where account_id = :id)
          """,
          """
          delete from account.device
          where account_id = :id
          """,
          """
          delete from account.access_token
          where account_id = :id
          """,
          """
          delete from account.mail
          where recipient = (select mail from account.account where account_id = :id)
          """);

  private final JdbcClient database;
  private final Clock clock;
  private final Administrators administrators;
  private final Sessions sessions;
  private final ApplicationEventPublisher events;

  OwnAccount(
      JdbcClient database,
      Clock clock,
      Administrators administrators,
      Sessions sessions,
      ApplicationEventPublisher events) {
    this.database = database;
    this.clock = clock;
    this.administrators = administrators;
    this.sessions = sessions;
    this.events = events;
  }

  void describe(AccountId account, String name, Language language) {
    database
        .sql(DESCRIBE)
        .param("id", account.value())
        .param("name", name.strip())
        .param("language", language.code())
        .update();
  }

  /** Gives the account another address, unless somebody has it. */
  Optional<Refusal> changeMail(AccountId account, MailAddress mail) {
    var changed =
        database.sql(CHANGE_MAIL).param("id", account.value()).param("mail", mail.value()).update();
    return changed == 1 ? Optional.empty() : Optional.of(Refusal.of("account.mail.taken"));
  }

  /** Takes the person out of everything; the last administrator appoints another first. */
  @Transactional
  public Optional<Refusal> erase(AccountId account) {
    if (administrators.isLast(account)) {
      return Optional.of(Refusal.of("account.erase.last"));
    }
    events.publishEvent(new AccountErased(account));
    ERASE_REST.forEach(sql -> database.sql(sql).param("id", account.value()).update());
    database
        .sql(ERASE)
        .param("id", account.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    sessions.endAll(account);
    return Optional.empty();
  }
}
