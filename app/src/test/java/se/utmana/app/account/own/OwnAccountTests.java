package se.utmana.app.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.Browser;
import se.utmana.app.account.Letters;
import se.utmana.app.account.People;

@ServerTest
class OwnAccountTests {

  private static final Pattern TOKEN = Pattern.compile("utm_[A-Za-z0-9_-]{43}");
  private static final String OTHER_PASSWORD = "gurka-tallrik-nordan-19";

  @LocalServerPort private int port;
  @Autowired private People people;
  @Autowired private Letters outbox;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient database;

  @Test
  void changesNameAndLanguage() {
    var person = people.aPerson();
    var browser = signedIn(person);

    browser.post("/account/details", Map.of("name", " Ida Ek ", "language", "EN"));

    assertThat(accounts.get(person.id()).name()).isEqualTo("Ida Ek");
    assertThat(browser.get("/account").body()).contains("Your account", "Ida Ek");
  }

  @Test
  void keepsWhatWasWrittenWhenTheNameIsMissing() {
    var browser = signedIn(people.aPerson());

    var answer = browser.post("/account/details", Map.of("name", "", "language", "EN"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("aria-invalid=\"true\"", "value=\"EN\" checked");
  }

  @Test
  void signsOutEverywhereElseAtOnce() {
    var person = people.aPerson();
    var here = signedIn(person);
    var there = signedIn(person);

    here.get("/account/sessions");
    here.post("/account/sessions/end", Map.of());

    assertThat(there.isSignedIn()).isFalse();
    assertThat(here.isSignedIn()).isTrue();
  }

  @Test
  void signsOutOfOnePlace() {
    var person = people.aPerson();
    var here = signedIn(person);
    var there = signedIn(person);
    var stranger = signedIn(people.aPerson());
    var page = here.get("/account/sessions").body();
    var form = Pattern.compile("/account/sessions/[0-9a-f]+/end").matcher(page);
    assertThat(form.find()).isTrue();

    assertThat(stranger.post(form.group(), Map.of()).statusCode()).isEqualTo(404);
    assertThat(there.isSignedIn()).isTrue();
    here.post(form.group(), Map.of());

    assertThat(there.isSignedIn()).isFalse();
    assertThat(here.isSignedIn()).isTrue();
  }

  @Test
  void changesThePasswordWhenThePresentOneIsTold() {
    var person = people.aPerson();
    var here = signedIn(person);
    var there = signedIn(person);

    var wrong = setPassword(here, "inte-det-riktiga-ordet", OTHER_PASSWORD);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(there.isSignedIn()).isTrue();
    setPassword(here, People.PASSWORD, OTHER_PASSWORD);

    assertThat(there.isSignedIn()).isFalse();
    assertThat(new Browser(port).signIn(person.mail(), People.PASSWORD).statusCode())
        .isEqualTo(422);
    assertThat(new Browser(port).signIn(person.mail(), OTHER_PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void changesTheMailAddressOnceTheNewOneAnswers() throws InterruptedException {
    var person = people.aPerson();
    var browser = signedIn(person);
    var mail = People.anAddress();

    browser.post("/account/mail", Map.of("mail", mail.value(), "current", People.PASSWORD));
    assertThat(accounts.get(person.id()).mail()).isEqualTo(person.mail());
    var link = outbox.link(mail);
    assertThat(signedIn(people.aPerson()).get(link).statusCode()).isEqualTo(410);
    browser.get(link);
    browser.post(link, Map.of());

    assertThat(accounts.get(person.id()).mail()).isEqualTo(mail);
    assertThat(outbox.count(person.mail())).isEqualTo(1);
  }

  @Test
  void refusesTheAddressOfAnotherAccount() throws InterruptedException {
    var person = people.aPerson();
    var other = people.aPerson();
    var browser = signedIn(person);
    browser.post("/account/mail", Map.of("mail", other.mail().value(), "current", People.PASSWORD));
    var link = outbox.link(other.mail());

    browser.get(link);
    assertThat(browser.post(link, Map.of()).statusCode()).isEqualTo(409);

    assertThat(accounts.get(person.id()).mail()).isEqualTo(person.mail());
  }

  @Test
  void showsATokenOnceAndKeepsItsHash() {
    var person = people.aPerson();
    var browser = signedIn(person);
    browser.get("/account/tokens");

    var answer = browser.post("/account/tokens", Map.of("name", "Kiosken", "days", "30"));
    var token = TOKEN.matcher(answer.body());
    assertThat(token.find()).isTrue();
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");

    assertThat(browser.get("/account/tokens").body())
        .contains("Kiosken")
        .doesNotContain(token.group());
    assertThat(new Browser(port).isSignedIn()).isFalse();
  }

  @Test
  void refusesATokenForMoreThanAYear() {
    var browser = signedIn(people.aPerson());

    var answer = browser.post("/account/tokens", Map.of("name", "Kiosken", "days", "366"));

    assertThat(answer.statusCode()).isEqualTo(422);
  }

  @Test
  void givesAPersonACopyOfTheirOwnData() {
    var person = people.aPerson();

    var answer = signedIn(person).get("/account/export");

    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"utmana-");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.body()).contains(person.mail().value()).doesNotContain("argon2");
  }

  @Test
  void erasesAPersonFromEverything() {
    var person = people.aPerson();
    var browser = signedIn(person);
    var other = signedIn(person);
    browser.post("/account/tokens", Map.of("name", "Kiosken", "days", "30"));

    var unsure = browser.post("/account/erase", Map.of("current", People.PASSWORD));
    assertThat(unsure.statusCode()).isEqualTo(422);
    browser.post("/account/erase", Map.of("current", People.PASSWORD, "sure", "true"));

    assertThat(accounts.find(person.id())).isEmpty();
    assertThat(other.isSignedIn()).isFalse();
    assertThat(browser.isSignedIn()).isFalse();
    assertThat(traces(person)).isZero();
    assertThat(new Browser(port).signIn(person.mail(), People.PASSWORD).statusCode())
        .isEqualTo(422);
  }

  private int traces(Account person) {
    return database
        .sql(
            """
            select
              (select count(*) from account.account
                where mail = :mail or (account_id = :id and (name <> '' or password_hash is not null)))
              + (select count(*) from account.access_token where account_id = :id)
              + (select count(*) from account.device where account_id = :id)
              + (select count(*) from account.link where account_id = :id or mail = :mail)
              + (select count(*) from account.mail where recipient = :mail)
              + (select count(*) from account.session where principal_name = :name)
            """)
        .param("mail", person.mail().value())
        .param("id", person.id().value())
        .param("name", person.id().toString())
        .query(Integer.class)
        .single();
  }

  private static HttpResponse<String> setPassword(Browser browser, String current, String wanted) {
    return browser.post("/account/password", Map.of("current", current, "password", wanted));
  }

  private Browser signedIn(Account person) {
    var browser = new Browser(port);
    browser.signIn(person.mail(), People.PASSWORD);
    browser.get("/account");
    return browser;
  }
}
