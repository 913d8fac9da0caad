package se.utmana.app.thread;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.MailLimits;
import se.utmana.app.account.Mails;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Viewer;

/** Those who want to be told what comes of a record: people with an account, and addresses. */
@Component
public class Followers {

  private static final String FOLLOW =
      """
      insert into thread.follow (space_id, record_id, account)
      values (:space, :record, :account)
      on conflict do nothing
      """;

  /** An address that is confirmed already stays so, and its owner gets no second letter. */
  private static final String LEAVE =
      """
      insert into thread.reader (id, space_id, record_id, mail, language, token, by_mail)
      values (:id, :space, :record, :mail, :language, :token, false)
      on conflict (space_id, record_id, mail) do update
      set token = excluded.token
      where not reader.by_mail
      """;

  private static final String TITLE =
      """
      select title
      from thread.record
      where space_id = :space
      and id = :record
      """;

  private static final String CONFIRM =
      """
      update thread.reader
      set by_mail = true
      where token = :token
      """;

  private static final String IS_KNOWN =
      """
      select count(*)
      from thread.reader
      where token = :token
      """;

  /** An address goes; an account keeps its notices and gets no more letters. */
  private static final String FORGET =
      """
      delete from thread.reader
      where token = :token
      and mail is not null
      """;

  private static final String SILENCE =
      """
      update thread.reader
      set by_mail = false
      where token = :token
      """;

  private static final String FORGET_NOTICES =
      """
      delete from thread.notice
      where reader_id in (
        select id
        from thread.reader
        where token = :token
        and mail is not null)
      """;

  private final JdbcClient jdbc;
  private final Mails mails;
  private final MailLimits limits;
  private final PublicAddress address;

  Followers(JdbcClient jdbc, Mails mails, MailLimits limits, PublicAddress address) {
    this.jdbc = jdbc;
    this.mails = mails;
    this.limits = limits;
    this.address = address;
  }

  /**
   * Takes up whoever is signed in, or writes to the address that somebody left, which counts once
   * it is confirmed. The caller has made sure that the record may be seen. The answer is the same
   * whether an address is known or not.
   */
  @Transactional
  public Optional<Refusal> take(
      SpaceId space,
      UUID record,
      Viewer viewer,
      String mail,
      Language language,
      HttpServletRequest request) {
    var title =
        jdbc.sql(TITLE)
            .param("space", space.value())
            .param("record", record)
            .query((row, number) -> Phrase.parse(row.getString("title")))
            .optional()
            .orElse(Phrase.EMPTY);
    return take(space, record, title, viewer, mail, language, request);
  }

  /** The same for a record that is not in the index, such as one that nobody has read yet. */
  @Transactional
  public Optional<Refusal> take(
      SpaceId space,
      UUID record,
      Phrase title,
      Viewer viewer,
      String mail,
      Language language,
      HttpServletRequest request) {
    if (viewer.isSignedIn()) {
      follow(space, record, viewer.requireAccount());
      return Optional.empty();
    }
    var left = MailAddress.parse(mail);
    if (left.isEmpty()) {
      return Optional.of(Refusal.at("mail", "thread.refused.mail"));
    }
    if (!limits.allows(left.get(), request)) {
      return Optional.of(Refusal.at("mail", "thread.refused.often"));
    }
    leave(space, record, title.in(language), left.get(), language);
    return Optional.empty();
  }

  /** Whoever has an account is told from now on. */
  public void follow(SpaceId space, UUID record, UUID account) {
    jdbc.sql(FOLLOW)
        .param("space", space.value())
        .param("record", record)
        .param("account", account)
        .update();
  }

  private void leave(
      SpaceId space, UUID record, String title, MailAddress mail, Language language) {
    var token = aToken();
    var rows =
        jdbc.sql(LEAVE)
            .param("id", Ids.random())
            .param("space", space.value())
            .param("record", record)
            .param("mail", mail.value())
            .param("language", language.code())
            .param("token", token)
            .update();
    if (rows > 0 && !title.isEmpty()) {
      var link = address.of("/follow/" + token);
      mails.write(mail, language, "thread.letter.confirm", title, link.toString());
    }
  }

  /** Nothing can be guessed of it: 244 random bits. */
  public static String aToken() {
    return (Ids.random().toString() + Ids.random()).replace("-", "");
  }

  public boolean isKnown(String token) {
    return jdbc.sql(IS_KNOWN).param("token", token).query(Integer.class).single() > 0;
  }

  /** Whoever got the letter wants to be told; false when the link is none of ours any more. */
  public boolean confirm(String token) {
    return jdbc.sql(CONFIRM).param("token", token).update() > 0;
  }

  /** No more letters to whoever this was sent to; does no harm when done again. */
  @Transactional
  public void stop(String token) {
    jdbc.sql(FORGET_NOTICES).param("token", token).update();
    jdbc.sql(FORGET).param("token", token).update();
    jdbc.sql(SILENCE).param("token", token).update();
  }
}
