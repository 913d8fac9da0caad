package se.utmana.app.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.Letters;
import se.utmana.app.account.People;

@ServerTest
class OneTimeLinkTests {

  @LocalServerPort private int port;
  @Autowired private People people;
  @Autowired private Letters outbox;
  @Autowired private OneTimeLinks links;
  @Autowired private JdbcClient database;

  @Test
  void mailsALinkThatSignsIn() throws InterruptedException {
    var person = people.aPerson();
    var browser = new Browser(port);

    assertThat(askForLink(browser, person).headers().firstValue("Location"))
        .contains("/sign-in/sent");
    var link = outbox.link(person.mail());
    browser.get(link);
    browser.post(link, Map.of());

    assertThat(browser.isSignedIn()).isTrue();
  }

  @Test
  void answersAlikeAndMailsNothingWhenThereIsNoAccount() throws InterruptedException {
    var stranger = People.anAddress();
    var person = people.aPerson();

    var unknown = new Browser(port).post("/sign-in/link", Map.of("mail", stranger.value()));
    var known = askForLink(new Browser(port), person);
    outbox.link(person.mail());

    assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
    assertThat(unknown.headers().firstValue("Location"))
        .isEqualTo(known.headers().firstValue("Location"));
    assertThat(outbox.count(stranger)).isZero();
  }

  @Test
  void isNotUsedUpByProgramsThatOnlyLook() {
    var link = aLink(people.aPerson());
    for (var look = 0; look < 3; look++) {
      assertThat(new Browser(port).get(link).statusCode()).isEqualTo(200);
    }
    var browser = new Browser(port);

    browser.post(link, Map.of());

    assertThat(browser.isSignedIn()).isTrue();
  }

  @Test
  void letsOneOfManyWhoFollowItAtOnceIn() throws Exception {
    var link = aLink(people.aPerson());
    var browsers = IntStream.range(0, 12).mapToObj(each -> new Browser(port)).toList();
    browsers.forEach(browser -> browser.get(link));

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var followers =
          browsers.stream()
              .<Callable<HttpResponse<String>>>map(browser -> () -> browser.post(link, Map.of()))
              .toList();
      threads.invokeAll(followers);
    }

    assertThat(browsers.stream().filter(Browser::isSignedIn)).hasSize(1);
  }

  @Test
  void worksForTenMinutes() {
    var person = people.aPerson();
    var link = aLink(person);
    database
        .sql(
            """
            update account.link
            set expires_at = expires_at - interval '10 minutes'
            where account_id = :id
            """)
        .param("id", person.id().value())
        .update();
    var browser = new Browser(port);

    assertThat(browser.get(link).statusCode()).isEqualTo(410);
    assertThat(browser.post(link, Map.of()).statusCode()).isEqualTo(410);
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void opensNothingThatItWasNotMadeFor() {
    var person = people.aPerson();
    var signIn = links.signIn(person.id()).value();
    var newMail = links.newMail(person.id(), People.anAddress()).value();

    assertThat(new Browser(port).post("/sign-in/link/" + newMail, Map.of()).statusCode())
        .isEqualTo(410);
    assertThat(new Browser(port).post("/welcome/" + signIn, Map.of()).statusCode()).isEqualTo(410);
    assertThat(links.find(signIn)).isPresent();
    assertThat(links.find(newMail)).isPresent();
  }

  @Test
  void isKeptAsItsHashOnly() {
    var person = people.aPerson();
    var secret = links.signIn(person.id());

    var kept =
        database
            .sql("select token_hash from account.link where account_id = :id")
            .param("id", person.id().value())
            .query(byte[].class)
            .single();

    assertThat(kept).isEqualTo(secret.hash()).hasSize(32);
  }

  @Test
  void isMailedFiveTimesAnHour() {
    var person = people.aPerson();

    var statuses =
        Stream.generate(() -> askForLink(new Browser(port), person).statusCode()).limit(6).toList();

    assertThat(statuses).containsExactly(302, 302, 302, 302, 302, 429);
  }

  private String aLink(Account person) {
    return "/sign-in/link/" + links.signIn(person.id()).value();
  }

  private static HttpResponse<String> askForLink(Browser browser, Account person) {
    return browser.post("/sign-in/link", Map.of("mail", person.mail().value()));
  }
}
