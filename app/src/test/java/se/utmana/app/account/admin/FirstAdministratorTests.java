package se.utmana.app.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utmana.app.ServerTest;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.Administrators;
import se.utmana.app.account.Browser;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.People;
import se.utmana.app.console.FirstSteps;

@ServerTest(fresh = true)
class FirstAdministratorTests {

  @LocalServerPort private int port;
  @Autowired private List<FirstSteps> steps;
  @Autowired private Accounts accounts;
  @Autowired private Administrators administrators;

  @Test
  void comesInByTheLinkOfTheLatestStartAndStaysTheLast() {
    var old = link();
    var link = link();
    var browser = new Browser(port);
    var form = Map.of("name", "Ada", "mail", "ada@example.org", "password", People.PASSWORD);

    assertThat(browser.get(old).statusCode()).isEqualTo(410);
    assertThat(browser.get(link).statusCode()).isEqualTo(200);
    var weak = Map.of("name", "Ada", "mail", "ada@example.org", "password", "utmana2026utmana!");
    assertThat(browser.post(link, weak).statusCode()).isEqualTo(422);
    browser.post(link, form);

    assertThat(browser.get("/admin").statusCode()).isEqualTo(200);
    assertThat(new Browser(port).post(link, form).statusCode()).isEqualTo(410);
    assertThat(lines()).isEmpty();
    assertThat(administrators.dismiss(ada())).isPresent();
    browser.get("/account");
    var erasing = Map.of("current", People.PASSWORD, "sure", "true");
    assertThat(browser.post("/account/erase", erasing).statusCode()).isEqualTo(422);
  }

  private AccountId ada() {
    return accounts.findByMail(new MailAddress("ada@example.org")).orElseThrow().id();
  }

  private String link() {
    var line = lines().getFirst();
    return line.substring(line.indexOf("/welcome/"));
  }

  private List<String> lines() {
    var address = URI.create("http://127.0.0.1:" + port);
    return steps.stream().flatMap(step -> step.lines(address).stream()).toList();
  }
}
