package se.utmana.app.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.account.token.AccessTokens;

@ServerTest
class AccountApiTests {

  private static final String ACCOUNT = "/api/v1/account";

  @LocalServerPort private int port;
  @Autowired private People people;
  @Autowired private Accounts accounts;
  @Autowired private AccessTokens tokens;
  @Autowired private JdbcClient database;

  @Test
  void knowsWhoseTokenItIsAndKeepsNoSession() {
    var person = people.aPerson();
    var browser = new Browser(port);

    var answer = call(browser, "GET", ACCOUNT, tokens.create(person.id(), "Test", 1), "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(person.mail().value());
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(tokens.list(person.id()).getFirst().lastUsedOn()).isNotNull();
  }

  @Test
  void copiesWhatIsKeptAndSignsOutEverywhere() {
    var person = people.aPerson();
    var token = tokens.create(person.id(), "Test", 1);
    var browser = new Browser(port);
    browser.signIn(person.mail(), People.PASSWORD);

    var copy = call(new Browser(port), "GET", ACCOUNT + "/export", token, "");
    var ended = call(new Browser(port), "DELETE", ACCOUNT + "/sessions", token, "");

    assertThat(copy.body()).contains(person.mail().value(), "accessTokens");
    assertThat(copy.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(ended.statusCode()).isEqualTo(204);
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void writesWithATokenAndWithoutAFormValue() {
    var person = people.aPerson();
    var token = tokens.create(person.id(), "Test", 1);

    var answer =
        call(
            new Browser(port),
            "PUT",
            ACCOUNT,
            token,
            """
            {"name": "Ida Ek", "language": "EN", "administrator": true}
            """);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(accounts.get(person.id()).name()).isEqualTo("Ida Ek");
    assertThat(accounts.get(person.id()).administrator()).isFalse();
  }

  @Test
  void refusesAWrongAnOldAndARevokedToken() {
    var person = people.aPerson();
    var old = tokens.create(person.id(), "Old", 1);
    database
        .sql("update account.access_token set expires_on = :day where account_id = :id")
        .param("day", LocalDate.now(ZoneOffset.UTC).minusDays(1))
        .param("id", person.id().value())
        .update();
    var revoked = tokens.create(person.id(), "Revoked", 1);
    tokens.revoke(person.id(), tokens.list(person.id()).getFirst().id());

    for (var token : new String[] {"utm_wrong", old, revoked}) {
      var answer = call(new Browser(port), "GET", ACCOUNT, token, "");

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }
  }

  @Test
  void opensNoPageToAToken() {
    var token = tokens.create(people.aPerson().id(), "Test", 1);

    assertThat(call(new Browser(port), "GET", "/account", token, "").statusCode()).isEqualTo(303);
  }

  @Test
  void needsTheFormValueFromABrowser() {
    var person = people.aPerson();
    var browser = new Browser(port);
    browser.signIn(person.mail(), People.PASSWORD);

    var answer = call(browser, "POST", ACCOUNT + "/tokens", "", "{\"name\":\"x\",\"days\":1}");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(tokens.list(person.id())).isEmpty();
  }

  @Test
  void answersAboutAnothersTokenAsIfThereWereNone() {
    var person = people.aPerson();
    tokens.create(person.id(), "Test", 1);
    var token = tokens.create(people.aPerson().id(), "Test", 1);
    var path = ACCOUNT + "/tokens/" + tokens.list(person.id()).getFirst().id();

    assertThat(call(new Browser(port), "DELETE", path, token, "").statusCode()).isEqualTo(404);
    assertThat(tokens.list(person.id())).hasSize(1);
  }

  @Test
  void slowsWrongTokensDown() {
    var from = Browser.anAddress();
    HttpResponse<String> answer;
    var calls = 0;
    do {
      answer = call(new Browser(port, from), "GET", ACCOUNT, "utm_wrong" + calls, "");
      calls++;
    } while (answer.statusCode() == 401 && calls < 300);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    var right = tokens.create(people.aPerson().id(), "Test", 1);
    assertThat(call(new Browser(port, from), "GET", ACCOUNT, right, "").statusCode())
        .isEqualTo(200);
  }

  private static HttpResponse<String> call(
      Browser browser, String method, String path, String token, String json) {
    var request =
        HttpRequest.newBuilder(browser.address(path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json));
    return browser.send(
        token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
  }
}
