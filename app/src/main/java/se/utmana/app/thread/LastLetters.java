package se.utmana.app.thread;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.Account;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.Mails;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * Answers to those who follow something that the index never showed and never will: one letter
 * each, with the reason, and then nobody remembers who they were.
 */
@Component
public class LastLetters {

  private static final String ADDRESSES =
      """
      select mail, language
      from thread.reader
      where space_id = :space
      and record_id = :record
      and by_mail
      """;

  private static final String ACCOUNTS =
      """
      select account
      from thread.follow
      where space_id = :space
      and record_id = :record
      """;

  private static final String FORGET_ADDRESSES =
      """
      delete from thread.reader
      where space_id = :space
      and record_id = :record
      """;

  private static final String FORGET_ACCOUNTS =
      """
      delete from thread.follow
      where space_id = :space
      and record_id = :record
      """;

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Mails mails;

  LastLetters(JdbcClient jdbc, Accounts accounts, Mails mails) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.mails = mails;
  }

  /**
   * Writes the text of that key, with the title and the reason as its arguments, to everybody who
   * follows the record.
   */
  @Transactional
  public void write(SpaceId space, UUID record, String key, Phrase title, Phrase reason) {
    spec(ADDRESSES, space, record)
        .query(
            row -> {
              var language = Language.of(row.getString("language"));
              MailAddress.parse(row.getString("mail"))
                  .ifPresent(to -> write(to, language, key, title, reason));
            });
    spec(ACCOUNTS, space, record)
        .query(
            row -> {
              var id = new AccountId(row.getObject("account", UUID.class));
              accounts.find(id).ifPresent(one -> write(one, key, title, reason));
            });
    spec(FORGET_ADDRESSES, space, record).update();
    spec(FORGET_ACCOUNTS, space, record).update();
  }

  private void write(Account to, String key, Phrase title, Phrase reason) {
    write(to.mail(), to.language(), key, title, reason);
  }

  private void write(MailAddress to, Language language, String key, Phrase title, Phrase reason) {
    mails.write(to, language, key, title.in(language), reason.in(language));
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, UUID record) {
    return jdbc.sql(sql).param("space", space.value()).param("record", record);
  }
}
