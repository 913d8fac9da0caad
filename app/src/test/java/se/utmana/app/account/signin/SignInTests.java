package se.utmana.app.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.People;

@ServerTest
class SignInTests {

  private static final String WRONG = "ekorre-molnigt-trappa-78";

  @LocalServerPort private int port;
  @Autowired private People people;
  @Autowired private Passwords passwords;
  @Autowired private JdbcClient database;

  @Test
  void signsInByPasswordAndGoesOnToThePageThatWasWanted() {
    var person = people.aPerson();
    var browser = new Browser(port);

    browser.get("/sign-in?to=/account/details");
    var answer =
        browser.post(
            "/sign-in",
            Map.of(
                "mail",
                person.mail().value().toUpperCase(Locale.ROOT),
                "password",
                People.PASSWORD,
                "to",
                "/account/details"));

    assertThat(location(answer)).isEqualTo("/account/details");
    assertThat(browser.get("/account/details").body()).contains(person.name());
  }

  @Test
  void neverGoesOnToAnotherSite() {
    var person = people.aPerson();
    for (var trap : new String[] {"https://evil.example", "//evil.example", "/\\evil.example"}) {
      var form = Map.of("mail", person.mail().value(), "password", People.PASSWORD, "to", trap);

      assertThat(location(new Browser(port).post("/sign-in", form))).isEqualTo("/");
    }
  }

  @Test
  void writesOnceAMinuteThatASessionIsUsed() {
    var person = people.aPerson();
    var browser = new Browser(port);
    browser.signIn(person.mail(), People.PASSWORD);
    var first = lastUsed(person);
    browser.get("/account");
    assertThat(lastUsed(person)).isEqualTo(first);
    database.sql("update account.session set last_access_time = last_access_time - 61000").update();
    browser.get("/account");
    assertThat(lastUsed(person)).isGreaterThanOrEqualTo(first);
  }

  private long lastUsed(Account person) {
    return database
        .sql("select last_access_time from account.session where principal_name = :account")
        .param("account", person.id().toString())
        .query(Long.class)
        .single();
  }

  @Test
  void givesNobodyASession() {
    var before = sessions();
    var browser = new Browser(port);

    browser.get("/sign-in");
    browser.post("/sign-in", Map.of("mail", "nobody@example.org", "password", WRONG));

    assertThat(browser.cookie("session")).isEmpty();
    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void answersUnknownAccountsLikeKnownOnes() {
    var person = people.aPerson();

    for (var password : new String[] {WRONG, ""}) {
      var known = new Browser(port).signIn(person.mail(), password);
      var unknown = new Browser(port).signIn(People.anAddress(), password);

      assertThat(known.statusCode()).isEqualTo(422);
      assertThat(unknown.statusCode()).isEqualTo(422);
      assertThat(withoutVarying(unknown)).isEqualTo(withoutVarying(known));
    }
  }

  /** The shortest of several, taken in turn: whatever else the machine does only adds to it. */
  @Test
  void takesAsLongForUnknownAccountsAsForKnownOnes() {
    warmUp();
    for (var password : new String[] {WRONG, ""}) {
      var known = people.aPerson().mail();
      var unknown = People.anAddress();
      var browser = new Browser(port);
      browser.get("/sign-in");
      var shortest = new long[] {Long.MAX_VALUE, Long.MAX_VALUE};
      for (var turn = 0; turn < 9; turn++) {
        shortest[0] = Math.min(shortest[0], signInNanos(browser, known, password));
        shortest[1] = Math.min(shortest[1], signInNanos(browser, unknown, password));
      }

      assertThat(shortest[1]).isBetween(shortest[0] / 2, shortest[0] * 2);
    }
  }

  @Test
  void startsANewSessionWhateverWasPlanted() {
    var person = people.aPerson();
    var browser = new Browser(port);
    var id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    var planted = Base64.getEncoder().encodeToString(id);
    browser.plant("session", planted);

    browser.signIn(person.mail(), People.PASSWORD);
    var first = browser.cookie("session").orElseThrow();
    browser.get("/account");
    browser.post("/sign-in", Map.of("mail", person.mail().value(), "password", People.PASSWORD));
    var second = browser.cookie("session").orElseThrow();

    assertThat(first).isNotEqualTo(planted);
    assertThat(second).isNotEqualTo(first);
    var thief = new Browser(port);
    thief.plant("session", first);
    assertThat(thief.isSignedIn()).isFalse();
  }

  @Test
  void refusesAFormWithoutItsValue() {
    var person = people.aPerson();
    var form = Map.of("mail", person.mail().value(), "password", People.PASSWORD);
    var browser = new Browser(port);
    browser.get("/sign-in");

    assertThat(browser.postWith("", "/sign-in", form).statusCode()).isEqualTo(403);
    assertThat(browser.postWith("guess", "/sign-in", form).statusCode()).isEqualTo(403);
    assertThat(browser.post("/sign-in", form).statusCode()).isEqualTo(302);
  }

  @Test
  void signsOutByAFormOnly() {
    var browser = new Browser(port);
    browser.signIn(people.aPerson().mail(), People.PASSWORD);

    browser.get("/sign-out");
    assertThat(browser.isSignedIn()).isTrue();
    browser.post("/sign-out", Map.of());
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void slowsGuessesDownWithoutShuttingThePersonOut() {
    var person = people.aPerson();
    var own = new Browser(port);
    own.signIn(person.mail(), People.PASSWORD);
    own.get("/account");
    own.post("/sign-out", Map.of());

    var refused = guessUntilRefused(person.mail());

    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
        .isBetween(1L, Duration.ofMinutes(15).toSeconds());
    assertThat(location(own.signIn(person.mail(), People.PASSWORD))).isEqualTo("/");
  }

  @Test
  void slowsGuessesDownAlikeForUnknownAccounts() {
    assertThat(guessUntilRefused(People.anAddress()).statusCode()).isEqualTo(429);
  }

  private HttpResponse<String> guessUntilRefused(MailAddress mail) {
    for (var guess = 0; guess < 20; guess++) {
      var answer = new Browser(port).signIn(mail, WRONG);
      if (answer.statusCode() == 429) {
        assertThat(guess).isEqualTo(10);
        return answer;
      }
    }
    throw new AssertionError("Twenty guesses were let through");
  }

  /** The first computations are slower: the machine code is still being made. */
  private void warmUp() {
    var person = people.aPerson().mail().value();
    for (var i = 0; i < 25; i++) {
      assertThat(passwords.verify(person, WRONG)).isEmpty();
    }
  }

  private static long signInNanos(Browser browser, MailAddress mail, String password) {
    var start = System.nanoTime();
    browser.post("/sign-in", Map.of("mail", mail.value(), "password", password));
    return System.nanoTime() - start;
  }

  private long sessions() {
    return database.sql("select count(*) from account.session").query(Long.class).single();
  }

  /** Mail address and form values are of each request's own. */
  private static String withoutVarying(HttpResponse<String> answer) {
    return answer.body().replaceAll("value=\"[^\"]*\"", "").replaceAll("nonce=\"[^\"]*\"", "");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
  }
}
