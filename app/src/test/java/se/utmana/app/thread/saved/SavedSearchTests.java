package se.utmana.app.thread.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.Browser;
import se.utmana.app.account.Letters;
import se.utmana.app.account.People;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;

/** What people are told of the searches that they saved. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SavedSearchTests {

  private static final Pattern SECRET = Pattern.compile("(/feeds/searches/[0-9a-f]+)");

  private final Spaces spaces;
  private final Records records;
  private final SavedSearchLetters writer;
  private final OwnSearches own;
  private final People people;
  private final Letters letters;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final int port;

  SavedSearchTests(
      Spaces spaces,
      Records records,
      SavedSearchLetters writer,
      OwnSearches own,
      People people,
      Letters letters,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.records = records;
    this.writer = writer;
    this.own = own;
    this.people = people;
    this.letters = letters;
    this.jdbc = jdbc;
    this.events = events;
    this.port = port;
  }

  /** Words that no other test writes. */
  private static String aWord() {
    return "ord" + Ids.random().toString().replace("-", "");
  }

  private void record(Space space, String title) {
    var words = Phrase.of(title, title);
    records.put(new Face(space.id(), Ids.next(), "challenge.one", words, Phrase.EMPTY, "x"));
  }

  private Browser signedIn(Account account) {
    var browser = new Browser(port);
    browser.signIn(account.mail(), People.PASSWORD);
    browser.get("/searches");
    return browser;
  }

  private Browser saving(Account account, String words) {
    var browser = signedIn(account);
    assertThat(browser.post("/searches", Map.of("q", words)).statusCode()).isEqualTo(302);
    return browser;
  }

  private UUID idOf(Account account) {
    return jdbc.sql("select id from thread.saved_search where account = :account")
        .param("account", account.id().value())
        .query(UUID.class)
        .single();
  }

  private void aWeekLater() {
    jdbc.sql("update thread.saved_search set looked_on = looked_on - 7").update();
    writer.writeAll();
  }

  @Test
  void writesOnceOfWhatIsNewAndVisible() {
    var word = aWord();
    var open = ASpace.openPublic(spaces);
    record(open, "Gammalt " + word);
    var person = people.aPerson();
    saving(person, word);
    aWeekLater();
    assertThat(letters.count(person.mail())).as("nothing is new").isZero();
    record(open, "Nytt " + word);
    record(ASpace.openForMembers(spaces), "Stängt " + word);
    writer.writeAll();
    assertThat(letters.count(person.mail())).as("at most once a week").isZero();
    aWeekLater();
    assertThat(letters.latest(person.mail()).orElseThrow())
        .contains("Nytt " + word, "1 ny träff")
        .doesNotContain("Gammalt", "Stängt");
    aWeekLater();
    assertThat(letters.count(person.mail())).isEqualTo(1);
  }

  @Test
  void stopsWithOneClickWithoutAFormValue() {
    var word = aWord();
    var person = people.aPerson();
    saving(person, word);
    record(ASpace.openPublic(spaces), word);
    aWeekLater();
    var stop = letters.link(person.mail(), "/stop");
    var answer =
        new TestSite(port)
            .post(stop, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click");
    assertThat(answer.statusCode()).isEqualTo(200);
    record(ASpace.openPublic(spaces), word);
    aWeekLater();
    assertThat(letters.count(person.mail())).isEqualTo(1);
    assertThat(signedIn(person).get("/searches").body()).contains(word, "Inga brev");
  }

  @Test
  void showsTheFeedToWhoeverHasItsAddress() {
    var word = aWord();
    var person = people.aPerson();
    var browser = saving(person, word);
    record(ASpace.openPublic(spaces), "Öppet " + word);
    record(ASpace.openForMembers(spaces), "Stängt " + word);
    var made = browser.post("/searches/" + idOf(person) + "/feed", Map.of()).body();
    var secret = SECRET.matcher(made);
    assertThat(secret.find()).isTrue();
    var feed = new TestSite(port).get(secret.group(1));
    assertThat(feed.body()).contains("Öppet " + word).doesNotContain("Stängt");
    browser.post("/searches/" + idOf(person) + "/feed", Map.of());
    assertThat(new TestSite(port).get(secret.group(1)).statusCode())
        .as("a new address replaces it")
        .isEqualTo(404);
  }

  @Test
  void refusesWhatIsTooWideToTellOf() {
    var word = aWord();
    var space = ASpace.openPublic(spaces);
    jdbc.sql(
            """
            insert into thread.record (space_id, id, kind, title, text, path, day)
            select :space, gen_random_uuid(), 'challenge.one', jsonb_build_object('sv', :word),
              '{}', 'x', current_date
            from generate_series(1, 1001)
            """)
        .param("space", space.id().value())
        .param("word", word)
        .update();
    var person = people.aPerson();
    var answer = signedIn(person).post("/searches", Map.of("q", word));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("fler än 1\u00a0000 träffar");
  }

  @Test
  void letsNobodyTouchTheSearchOfAnother() {
    var person = people.aPerson();
    saving(person, aWord());
    var path = "/searches/" + idOf(person);
    var other = signedIn(people.aPerson());
    assertThat(other.post(path + "/remove", Map.of()).statusCode()).isEqualTo(404);
    assertThat(other.post(path + "/mail", Map.of("on", "false")).statusCode()).isEqualTo(404);
    assertThat(other.post(path + "/feed", Map.of()).statusCode()).isEqualTo(404);
    assertThat(own.of(person.id())).hasSize(1);
  }

  @Test
  void goesWithItsOwner() {
    var person = people.aPerson();
    var browser = saving(person, aWord());
    assertThat(browser.post("/searches", Map.of("q", own.of(person.id()).getFirst().words())))
        .satisfies(again -> assertThat(own.of(person.id())).as("saved once").hasSize(1));
    browser.post("/searches/" + idOf(person) + "/remove", Map.of());
    assertThat(own.of(person.id())).isEmpty();
    saving(person, aWord());
    events.publishEvent(new AccountErased(person.id()));
    assertThat(own.of(person.id())).isEmpty();
  }
}
