package se.utmana.app.thread.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.Browser;
import se.utmana.app.account.Letters;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.People;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Followers;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.Viewer;

/** Who is told what came of what they contributed to. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NoticeTests {

  private static final Phrase WHY = Phrase.of("Varför kastas maten?", "Why is food thrown away?");
  private static final Phrase SMALL = Phrase.of("Portionerna är för stora", "Portions are large");
  private static final Phrase REASON = Phrase.of("Många höll med", "Many agreed");

  private final Spaces spaces;
  private final Dialogues dialogues;
  private final Records records;
  private final Links links;
  private final Followers followers;
  private final Notes notes;
  private final Digest digest;
  private final OwnNotices own;
  private final People people;
  private final Letters letters;
  private final JdbcClient jdbc;
  private final int port;

  NoticeTests(
      Spaces spaces,
      Dialogues dialogues,
      Records records,
      Links links,
      Followers followers,
      Notes notes,
      Digest digest,
      OwnNotices own,
      People people,
      Letters letters,
      JdbcClient jdbc,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.dialogues = dialogues;
    this.records = records;
    this.links = links;
    this.followers = followers;
    this.notes = notes;
    this.digest = digest;
    this.own = own;
    this.people = people;
    this.letters = letters;
    this.jdbc = jdbc;
    this.port = port;
  }

  private Dialogue dialogueIn(Space space) {
    var draft = DialogueDraft.illustrative(WHY, Phrase.EMPTY, null);
    var id = dialogues.create(space.id(), draft, List.of(SMALL), "PROCESS_LEADER").id();
    dialogues.open(id, "PROCESS_LEADER");
    return dialogues.find(id).orElseThrow();
  }

  private UUID statementIn(Space space) {
    return jdbc.sql(
            """
            select id
            from thread.record
            where space_id = :space
            and kind = 'dialogue.statement.one'
            """)
        .param("space", space.id().value())
        .query(UUID.class)
        .single();
  }

  private UUID challengeIn(Space space) {
    var id = Ids.next();
    var title = Phrase.of("Matsvinnet", "Food waste");
    records.put(new Face(space.id(), id, "challenge.one", title, Phrase.EMPTY, "challenges"));
    return id;
  }

  private void frame(Space space, UUID statement, UUID challenge) {
    links.tie(new Tie(space.id(), statement, challenge, Relation.FRAMES, "", REASON));
  }

  private static Viewer viewer(Account account) {
    return new Viewer(account.id().value(), account.name(), false, Language.SV);
  }

  private List<Told> told(Account account) {
    return notes.latest(account.id().value(), viewer(account));
  }

  private Browser confirmed(Dialogue dialogue, MailAddress mail) throws InterruptedException {
    var browser = new Browser(port);
    browser.get(dialogue.path());
    var asked = browser.post(dialogue.path() + "/follow", Map.of("mail", mail.value()));
    assertThat(asked.statusCode()).isEqualTo(303);
    var link = letters.link(mail);
    assertThat(browser.get(link).body()).contains("Ja, berätta för mig");
    assertThat(browser.post(link, Map.of()).body()).contains("Tack, du får veta");
    return browser;
  }

  @Test
  void tellsWhoeverFollowsADialogueWhatBecameOfItsStatementsAndOfWhatTheyLedTo() {
    var space = ASpace.openPublic(spaces);
    var dialogue = dialogueIn(space);
    var person = people.aPerson();
    var stranger = people.aPerson();
    followers.follow(space.id(), dialogue.id().value(), person.id().value());
    var challenge = challengeIn(space);
    frame(space, statementIn(space), challenge);
    records.become(
        space.id(), challenge, "challenge.stage.declined", "challenge.moved.decline", REASON);
    assertThat(told(person))
        .extracting(Told::what)
        .containsExactly("challenge.moved.decline", "thread.relation.FRAMES.forward");
    assertThat(told(person)).allMatch(one -> one.reason().equals(REASON));
    assertThat(told(stranger)).isEmpty();
  }

  @Test
  void tellsEverythingOnce() {
    var space = ASpace.openPublic(spaces);
    var dialogue = dialogueIn(space);
    var person = people.aPerson();
    var challenge = challengeIn(space);
    followers.follow(space.id(), dialogue.id().value(), person.id().value());
    followers.follow(space.id(), statementIn(space), person.id().value());
    frame(space, statementIn(space), challenge);
    frame(space, statementIn(space), challenge);
    assertThat(told(person)).hasSize(1);
  }

  @Test
  void tellsNothingOfWhatOneMayNotSee() {
    var leader = people.aPerson();
    var outsider = people.aPerson();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.MEMBERS, leader.id().value());
    var dialogue = dialogueIn(space);
    for (var one : List.of(leader, outsider)) {
      followers.follow(space.id(), dialogue.id().value(), one.id().value());
    }
    frame(space, statementIn(space), challengeIn(space));
    assertThat(told(leader)).hasSize(1);
    assertThat(told(outsider)).isEmpty();
    digest.writeAll();
    assertThat(letters.count(leader.mail())).isOne();
    assertThat(letters.count(outsider.mail())).isZero();
  }

  @Test
  void writesToAConfirmedAddressOnceAWeekAndStopsAtOneClick() throws InterruptedException {
    var space = ASpace.openPublic(spaces);
    var dialogue = dialogueIn(space);
    var mail = People.anAddress();
    confirmed(dialogue, mail);
    frame(space, statementIn(space), challengeIn(space));
    digest.writeAll();
    assertThat(letters.count(mail)).isEqualTo(2);
    var stop = letters.link(mail, "/stop");
    frame(space, statementIn(space), challengeIn(space));
    digest.writeAll();
    assertThat(letters.count(mail)).isEqualTo(2);
    var oneClick =
        new TestSite(port)
            .post(stop, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click");
    assertThat(oneClick.statusCode()).isEqualTo(200);
    assertThat(readers(mail)).isZero();
  }

  @Test
  void writesNothingBeforeAnAddressIsConfirmed() throws InterruptedException {
    var space = ASpace.openPublic(spaces);
    var dialogue = dialogueIn(space);
    var mail = People.anAddress();
    var browser = new Browser(port);
    browser.get(dialogue.path());
    browser.post(dialogue.path() + "/follow", Map.of("mail", mail.value()));
    frame(space, statementIn(space), challengeIn(space));
    digest.writeAll();
    assertThat(letters.count(mail)).isOne();
    assertThat(browser.get(letters.link(mail) + "x").body()).contains("Länken gäller inte");
  }

  @Test
  void keepsWhatWasWrittenWhenItIsNoAddress() {
    var dialogue = dialogueIn(ASpace.openPublic(spaces));
    var browser = new Browser(port);
    browser.get(dialogue.path());
    var answer = browser.post(dialogue.path() + "/follow", Map.of("mail", "kalle på kommunen"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("kalle på kommunen", "Skriv en e-postadress");
  }

  @Test
  void keepsAnAddressApartFromBallotsAndWithoutATime() {
    assertThat(
            jdbc.sql(
                    """
                    select column_name
                    from information_schema.columns
                    where table_schema = 'thread'
                    and table_name = 'reader'
                    """)
                .query((row, number) -> row.getString(1))
                .list())
        .containsExactlyInAnyOrder(
            "id", "space_id", "record_id", "mail", "language", "token", "by_mail", "digest_on");
  }

  @Test
  void showsWhatHappenedOnOnesTurn() {
    var space = ASpace.openPublic(spaces);
    var dialogue = dialogueIn(space);
    var person = people.aPerson();
    followers.follow(space.id(), dialogue.id().value(), person.id().value());
    frame(space, statementIn(space), challengeIn(space));
    var browser = new Browser(port);
    browser.signIn(person.mail(), People.PASSWORD);
    assertThat(browser.get("/my-turn").body())
        .contains("Portionerna är för stora")
        .contains("Blev en inramning av: Matsvinnet")
        .contains("Skäl: Många höll med");
  }

  @Test
  void forgetsAnErasedAccount() {
    var space = ASpace.openPublic(spaces);
    var dialogue = dialogueIn(space);
    var person = people.aPerson();
    followers.follow(space.id(), dialogue.id().value(), person.id().value());
    frame(space, statementIn(space), challengeIn(space));
    own.on(new AccountErased(person.id()));
    assertThat(told(person)).isEmpty();
    assertThat(own.of(person.id())).isEqualTo(new OwnNotices.Notices(List.of(), List.of()));
  }

  private int readers(MailAddress mail) {
    return jdbc.sql("select count(*) from thread.reader where mail = :mail")
        .param("mail", mail.value())
        .query(Integer.class)
        .single();
  }
}
