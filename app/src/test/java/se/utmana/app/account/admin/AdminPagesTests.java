package se.utmana.app.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.Browser;
import se.utmana.app.account.Letters;
import se.utmana.app.account.People;

@ServerTest
class AdminPagesTests {

  @LocalServerPort private int port;
  @Autowired private People people;
  @Autowired private Letters letters;
  @Autowired private Accounts accounts;

  @Test
  void areOpenToAdministratorsOnly() {
    var person = signedIn(people.aPerson());
    for (var path : new String[] {"/admin", "/admin/accounts", "/admin/outbox", "/admin/invite"}) {
      assertThat(person.get(path).statusCode()).as(path).isEqualTo(403);
      assertThat(new Browser(port).get(path).statusCode()).as(path).isEqualTo(303);
      assertThat(signedIn(people.anAdministrator()).get(path).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void findsAnAccountByAPartOfItsAddress() {
    var person = people.aPerson();
    var part = person.mail().value().substring(0, 20);

    var page = signedIn(people.anAdministrator()).get("/admin/accounts?q=" + part).body();

    assertThat(page).contains(person.mail().value()).contains("/admin/accounts/" + person.id());
    assertThat(page.split("<li>\\s*<div class=\"row between\">", -1)).hasSize(2);
  }

  @Test
  void appointsAndDismissesAtOnce() {
    var person = people.aPerson();
    var appointed = signedIn(person);
    var browser = signedIn(people.anAdministrator());
    browser.get("/admin/accounts");

    browser.post("/admin/accounts/" + person.id() + "/appoint", Map.of());
    assertThat(appointed.get("/admin").statusCode()).isEqualTo(200);
    browser.post("/admin/accounts/" + person.id() + "/dismiss", Map.of());
    assertThat(appointed.get("/admin").statusCode()).isEqualTo(403);
  }

  @Test
  void invitesByALinkThatOpensAnAccountOnce() throws InterruptedException {
    var mail = People.anAddress();
    var browser = signedIn(people.anAdministrator());
    browser.post("/admin/invite", Map.of("mail", mail.value()));
    var link = letters.link(mail);
    var invited = new Browser(port);

    assertThat(invited.get(link).body()).contains(mail.value());
    assertThat(invited.post(link, Map.of("name", "", "mail", "x@example.org")).statusCode())
        .isEqualTo(422);
    invited.post(link, Map.of("name", "Ida Ek", "mail", "x@example.org", "administrator", "true"));

    assertThat(invited.isSignedIn()).isTrue();
    var account = accounts.findByMail(mail).orElseThrow();
    assertThat(account.name()).isEqualTo("Ida Ek");
    assertThat(account.administrator()).isFalse();
    assertThat(new Browser(port).get(link).statusCode()).isEqualTo(410);
  }

  @Test
  void invitesNobodyWhoHasAnAccount() {
    var person = people.aPerson();

    var answer =
        signedIn(people.anAdministrator())
            .post("/admin/invite", Map.of("mail", person.mail().value()));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(letters.count(person.mail())).isZero();
  }

  private Browser signedIn(Account person) {
    var browser = new Browser(port);
    browser.signIn(person.mail(), People.PASSWORD);
    browser.get("/account");
    return browser;
  }
}
