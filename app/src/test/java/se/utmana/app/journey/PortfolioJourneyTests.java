package se.utmana.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.Browser;
import se.utmana.app.Browser.Person;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.People;
import se.utmana.app.portfolio.AChallenge;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;

/**
 * A process leader plans an expedition; a participant notes what there is to see on a phone without
 * a connection; it becomes an insight, and the insight an experiment, which its stop rule ends and
 * a commissioner decides about.
 */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PortfolioJourneyTests {

  private final People people;
  private final Spaces spaces;
  private final Members members;
  private final AChallenge challenge;
  private final String site;

  PortfolioJourneyTests(
      People people,
      Spaces spaces,
      Members members,
      AChallenge challenge,
      @LocalServerPort int port) {
    this.people = people;
    this.spaces = spaces;
    this.members = members;
    this.challenge = challenge;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void leadsFromAQuestionToAnExperimentThatStops() {
    var leader = people.aPerson();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    challenge.in(space);
    challenge.organisations(space, 2);
    var participant = join(space, Role.PARTICIPANT);
    var commissioner = join(space, Role.COMMISSIONER);
    try (var browser = Browser.open();
        var desk = new Walk(browser, Person.atADesk());
        var phone = new Walk(browser, Person.onAPhone().inTheDark());
        var decider = new Walk(browser, Person.atADesk());
        var visitor = new Walk(browser, Person.onAPhone())) {
      signIn(desk, leader, site + space.path() + "/portfolio");
      plan(desk);
      var expedition = desk.page().url();
      signIn(phone, participant, expedition);
      noteWithoutAConnection(phone);
      understand(desk, expedition);
      design(desk);
      var experiment = desk.page().url();
      measureUntilItStops(phone, experiment);
      desk.open(experiment).press(AriaRole.LINK, "Ta nästa steg");
      desk.press(AriaRole.BUTTON, "Gör det");
      assertThat(text(desk)).contains("Avbröts av stoppregeln");
      signIn(decider, commissioner, experiment + "/decide");
      decide(decider);
      visitor.open(experiment);
      assertThat(text(visitor))
          .contains("Utfallet är oklart", "Lektionerna gick först", "Designen är densamma");
      visitor.open(site + space.path() + "/portfolio");
      assertThat(text(visitor)).contains("Glidande lunch", "En dag i matsalen");
      Browser.screenshot(visitor.page(), "portfolio/front-phone");
    }
  }

  private void plan(Walk desk) {
    desk.press(AriaRole.LINK, "Börja något nytt").press(AriaRole.LINK, "Nej, vi har bara frågor");
    desk.page().locator("#field-challenge").selectOption(option(desk, "challenge", 1));
    desk.fill("title", "En dag i matsalen");
    desk.fill("questions", "Om vi byter tid så slängs mindre?");
    desk.page().locator("input[name=crew]").all().forEach(Locator::check);
    desk.page().locator("#field-leader").selectOption(option(desk, "leader", 1));
    desk.fill("from", AChallenge.today().minusDays(2).toString())
        .fill("to", AChallenge.today().plusDays(9).toString());
    desk.press(AriaRole.BUTTON, "Spara");
    assertThat(desk.page().locator(".faults").innerText()).contains("Det här är en gissning");
    desk.fill("questions", "När väljer elever bort maten?").press(AriaRole.BUTTON, "Spara");
    desk.press(AriaRole.LINK, "Lägg till ett nedslag");
    desk.fill("place", "Matsalen")
        .fill("host", "Skolan")
        .fill("consent", "Att vi är med på lunchen");
    desk.press(AriaRole.BUTTON, "Spara").press(AriaRole.LINK, "Ta nästa steg");
    desk.page().locator("input[name=move][value=DEPART]").check();
    desk.press(AriaRole.BUTTON, "Gör det");
    assertThat(text(desk)).contains("Pågår", "Värden har sagt ja");
  }

  /** Two are written without a connection; both arrive, once each, when there is one. */
  private void noteWithoutAConnection(Walk phone) {
    phone.press(AriaRole.LINK, "Skriv vad du ser");
    phone.page().context().setOffline(true);
    phone.fill("text", "Kön börjar innan lektionen slutat.");
    phone.control(AriaRole.BUTTON, "Spara iakttagelsen").click();
    phone.page().locator(".offline-waiting li").first().waitFor();
    phone.fill("text", "De sista får tolv minuter.");
    phone.control(AriaRole.BUTTON, "Spara iakttagelsen").click();
    phone.page().locator(".offline-waiting li").nth(1).waitFor();
    Browser.screenshot(phone.page(), "portfolio/observe-offline");
    phone.page().context().setOffline(false);
    phone.page().evaluate("window.dispatchEvent(new Event('online'))");
    phone.page().getByText("Skickat och sparat").waitFor();
    var back = phone.page().url().replaceFirst("/observe.*", "");
    phone.page().navigate(back);
    assertThat(phone.page().locator(".observation"))
        .satisfies(all -> assertThat(all.count()).isEqualTo(2));
  }

  private void understand(Walk desk, String expedition) {
    desk.open(expedition).press(AriaRole.LINK, "Ta nästa steg");
    desk.page().locator("input[name=move][value=RETURN]").check();
    desk.press(AriaRole.BUTTON, "Gör det").press(AriaRole.LINK, "Skriv en insikt");
    desk.page().locator("input[name=observations]").all().forEach(Locator::check);
    desk.fill("text", "Svinn uppstår av schemat.").press(AriaRole.BUTTON, "Spara");
    Browser.screenshot(desk.page(), "portfolio/insight");
  }

  private void design(Walk desk) {
    desk.press(AriaRole.LINK, "Pröva det i ett experiment");
    Map.of(
            "title", "Glidande lunch",
            "doing", "varje klass får egen tid",
            "effect", "minskar tallrikssvinnet",
            "because", "eleverna hinner äta",
            "prediction", "Mer lugn, svårare schema",
            "expected", "14,5",
            "metric", "Tallrikssvinn",
            "unit", "g",
            "baseline", "19",
            "threshold", "15")
        .forEach(desk::fill);
    Map.of(
            "stopText", "Timmar förloras",
            "stopWatched", "Förlorade timmar",
            "stopLimit", "3",
            "consent", "Rektor har sagt ja",
            "consentOn", AChallenge.today().toString(),
            "affected", "Elever",
            "risks", "Kortare lektioner",
            "budget", "Arbetstid",
            "from", AChallenge.today().minusDays(2).toString(),
            "to", AChallenge.today().plusDays(60).toString())
        .forEach(desk::fill);
    desk.page().locator("input[name=better][value=LESS]").check();
    desk.page().locator("input[name=stopSide][value=MORE]").check();
    desk.page().locator("#field-host").selectOption(option(desk, "host", 1));
    desk.press(AriaRole.BUTTON, "Spara").press(AriaRole.LINK, "Ta nästa steg");
    desk.page().locator("input[name=move][value=START]").check();
    desk.press(AriaRole.BUTTON, "Gör det");
    assertThat(desk.page().locator("#error-ethics").innerText()).contains("Skriv något här");
    desk.fill("ethics", "Inga personuppgifter").press(AriaRole.BUTTON, "Spara");
    desk.press(AriaRole.LINK, "Ta nästa steg");
    desk.page().locator("input[name=move][value=START]").check();
    desk.press(AriaRole.BUTTON, "Gör det");
    assertThat(text(desk)).contains("Låst design", "Designen är densamma");
  }

  private void measureUntilItStops(Walk phone, String experiment) {
    phone.open(experiment).press(AriaRole.LINK, "Skriv ett mätvärde");
    phone.fill("value", "18,5").press(AriaRole.BUTTON, "Spara");
    phone.press(AriaRole.LINK, "Skriv ett mätvärde");
    phone.page().locator("input[name=series][value=STOP]").check();
    phone.fill("value", "4").press(AriaRole.BUTTON, "Spara");
    assertThat(text(phone)).contains("Stoppregeln slog till");
    Browser.screenshot(phone.page(), "portfolio/stopped-phone");
  }

  private void decide(Walk decider) {
    decider.fill("learned", "Lektionerna gick först.").fill("reasons", "För få värden");
    decider.page().locator("input[name=decision][value=SCALE]").check();
    decider.press(AriaRole.BUTTON, "Besluta och publicera");
    assertThat(decider.page().locator(".faults").innerText()).contains("bara det som fick stöd");
    decider.page().locator("input[name=decision][value=ADAPT]").check();
    decider.fill("onward", "Kortare köer").press(AriaRole.BUTTON, "Besluta och publicera");
    assertThat(text(decider)).contains("Justera och pröva igen");
    Browser.screenshot(decider.page(), "portfolio/decided");
  }

  private static String option(Walk walk, String field, int number) {
    return walk.page().locator("#field-" + field + " option").nth(number).getAttribute("value");
  }

  private static String text(Walk walk) {
    return walk.page().locator("main").innerText();
  }

  private Account join(Space space, Role role) {
    var person = people.aPerson();
    members.join(space.id(), person.id().value(), role);
    return person;
  }

  private void signIn(Walk walk, Account person, String to) {
    walk.open(to.replaceFirst("(https?://[^/]+)(.*)", "$1/sign-in?to=$2"));
    walk.fill("mail", person.mail().value()).fill("password", People.PASSWORD);
    walk.page().locator("main form .button").first().click();
    walk.look();
  }
}
