package se.utmana.app.thread.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.account.Account;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.Mails;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.web.Language;
import se.utmana.app.web.SwedishTime;
import se.utmana.app.web.TextBook;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** Writes to each reader what has come of their contributions, at most once a week. */
@Component
class Digest {

  private static final int DAYS = 7;

  /** Accounts become readers when there is something to tell for the first time. */
  private static final String KNOW =
      """
      insert into thread.reader (id, token, by_mail)
      select distinct n.reader_id, replace(gen_random_uuid()::text || gen_random_uuid(), '-', ''),
        true
      from thread.notice n
      where not n.told
      and not exists (select 1 from thread.reader r where r.id = n.reader_id)
      on conflict do nothing
      """;

  private static final String DUE =
      """
      select r.id
      from thread.reader r
      where r.by_mail
      and (r.digest_on is null or r.digest_on <= :latest)
      and exists (select 1 from thread.notice n where n.reader_id = r.id and not n.told)
      order by r.id
      """;

  /** Of two nodes one writes: the other finds the day changed. */
  private static final String CLAIM =
      """
      update thread.reader
      set digest_on = :today
      where id = :id
      and (digest_on is null or digest_on <= :latest)
      returning id, mail, language, token
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Notes notes;
  private final Accounts accounts;
  private final Mails mails;
  private final PublicAddress address;
  private final TextBook texts;
  private final Clock clock;

  Digest(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Notes notes,
      Accounts accounts,
      Mails mails,
      PublicAddress address,
      TextBook texts,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.notes = notes;
    this.accounts = accounts;
    this.mails = mails;
    this.address = address;
    this.texts = texts;
    this.clock = clock;
  }

  private record Reader(UUID id, @Nullable String mail, @Nullable String language, String token) {}

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
  public void writeAll() {
    var today = SwedishTime.today(clock);
    jdbc.sql(KNOW).update();
    var due = jdbc.sql(DUE).param("latest", today.minusDays(DAYS)).query(UUID.class).list();
    due.forEach(id -> transaction.executeWithoutResult(status -> claim(id, today)));
  }

  private void claim(UUID id, LocalDate today) {
    jdbc.sql(CLAIM)
        .param("id", id)
        .param("today", today)
        .param("latest", today.minusDays(DAYS))
        .query(Reader.class)
        .optional()
        .ifPresent(this::write);
  }

  private void write(Reader reader) {
    var account =
        reader.mail() == null
            ? accounts.find(new AccountId(reader.id()))
            : Optional.<Account>empty();
    var to = account.map(Account::mail).or(() -> MailAddress.parse(mailOf(reader)));
    var language =
        account
            .map(Account::language)
            .orElseGet(() -> Language.of(reader.language() == null ? "" : reader.language()));
    var viewer =
        account
            .map(one -> new Viewer(one.id().value(), one.name(), false, one.language()))
            .orElse(Viewer.NOBODY);
    var told = notes.untold(reader.id(), viewer);
    if (to.isPresent() && !told.isEmpty()) {
      var stop = address.of("/follow/" + reader.token() + "/stop").toString();
      var body = lines(told, texts.in(language));
      mails.writeStoppable(to.get(), language, stop, "thread.letter.digest", body, stop);
      notes.markTold(reader.id(), told);
    }
  }

  private static String mailOf(Reader reader) {
    return reader.mail() == null ? "" : reader.mail();
  }

  private String lines(List<Told> told, Texts words) {
    return told.stream().map(one -> paragraph(one, words)).collect(Collectors.joining("\n\n"));
  }

  private String paragraph(Told one, Texts words) {
    var language = words.language();
    var reason =
        one.reason().isEmpty()
            ? ""
            : "\n" + words.get("thread.turn.because", one.reason().in(language));
    return one.title(language)
        + "\n"
        + one.sentence(words)
        + reason
        + "\n"
        + address.of(one.href());
  }
}
