package se.utmana.app.portfolio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.portfolio.expedition.ExpeditionPlan;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.systemmap.AMap;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Edits;
import se.utmana.app.systemmap.leverage.Levers;
import se.utmana.app.web.TestSite;

/** Leverage points that are chosen on a map, as the portfolio sees them over the wire. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ChosenPointsTests {

  private final Levers levers;
  private final Expeditions expeditions;
  private final TestSite site;
  private final Browser browser;
  private final Space space;
  private final SystemMap map;
  private final Factor time = AMap.factor("Tid i matsalen");
  private final Factor waste = AMap.factor("Svinn");
  private final CausalLink link = AMap.link(time, waste, Sign.MINUS);

  ChosenPointsTests(
      Spaces spaces,
      People people,
      AMap aMap,
      Edits edits,
      Levers levers,
      Expeditions expeditions,
      @LocalServerPort int port) {
    this.levers = levers;
    this.expeditions = expeditions;
    this.site = new TestSite(port);
    this.browser = new Browser(port);
    Account leader = people.aPerson();
    this.space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    this.map = aMap.in(space.id());
    browser.signIn(leader.mail(), People.PASSWORD);
    edits.apply(
        map, Author.SYSTEM, List.of(Command.add(time), Command.add(waste), Command.add(link)));
  }

  @Test
  void aChosenPointIsAHoleUntilSomethingIsTriedThere() {
    var path = space.path() + "/" + map.path() + "/leverage";
    browser.get(path + "/new?factor=" + time.id());
    assertThat(browser.post(path, Map.of("factor", time.id().toString(), "reason", "")).body())
        .contains("Säg varför");
    var chosen = Map.of("factor", time.id().toString(), "point", "LP09", "reason", "Rår på den.");
    assertThat(browser.post(path, chosen).statusCode()).isEqualTo(302);
    var lever = levers.standing(map).getFirst().id().value();
    assertThat(portfolio())
        .contains("\"lever\":\"" + lever + "\",\"challenge\":null,\"hole\":true");
    var plan =
        new ExpeditionPlan(
            sv("Lunchen"),
            map.challenge().value(),
            lever,
            today(),
            today().plusDays(30),
            null,
            List.of(),
            false);
    expeditions.plan(space.id(), plan, List.of(sv("När?")), null);
    assertThat(portfolio())
        .contains("\"lever\":\"" + lever + "\",\"challenge\":null,\"hole\":false");
    assertThat(
            browser
                .post(path + "/" + lever + "/withdraw", Map.of("reason", "Fel plats."))
                .statusCode())
        .isEqualTo(302);
    assertThat(portfolio()).doesNotContain("\"lever\":\"" + lever + "\",\"challenge\":null");
  }

  @Test
  void anExpeditionKeepsTheLinkThatItComesFromWhenItIsWrittenAnew() {
    var path = space.path() + "/portfolio/expeditions";
    var form = browser.get(path + "/new?about=" + link.id() + "&title=Tid&question=Hur%3F");
    assertThat(form.body()).contains("value=\"" + link.id(), "value=\"Tid\"", "Hur?");
    var fields =
        Map.of(
            "title", "Tid",
            "questions", "Hur?",
            "challenge", map.challenge().toString(),
            "about", link.id().toString(),
            "from", today().toString(),
            "to", today().plusDays(20).toString(),
            "version", "0");
    assertThat(browser.post(path, fields).statusCode()).isEqualTo(302);
    var planned = expeditions.list(space.id()).getFirst();
    var own = space.path() + "/" + planned.path();
    assertThat(browser.get(own).body()).contains("/links/" + link.id());
    var again = new HashMap<>(fields);
    again.put("title", "Tid igen");
    again.put("version", "1");
    assertThat(browser.post(own, again).statusCode()).isEqualTo(302);
    assertThat(browser.get(own).body()).contains("Tid igen", "/links/" + link.id());
  }

  @Test
  void pagesReadWhatIsNotThereAsNothing() {
    var path = space.path() + "/" + map.path();
    for (var page :
        List.of(
            "/loops?factor=nothing&page=-3",
            "/leverage?sort=nonsense",
            "/what-if?factor=nothing&push=99",
            "/what-if?factor=" + time.id() + "&push=99&add=nothing",
            "/learn")) {
      assertThat(site.get(path + page).statusCode()).as(page).isEqualTo(200);
    }
    assertThat(site.get(path + "/loops/" + time.id()).statusCode()).isEqualTo(404);
    assertThat(site.get("/api/v1" + path + "/loops").body()).contains("\"count\":0");
    assertThat(site.get("/api/v1" + path + "/leverage").body()).contains(time.id().toString());
  }

  private String portfolio() {
    return site.get("/api/v1" + space.path() + "/portfolio").body();
  }
}
