package se.utmana.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.Browser;
import se.utmana.app.Browser.Person;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.People;
import se.utmana.app.portfolio.AChallenge;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.systemmap.AMap;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Edits;
import se.utmana.app.systemmap.position.Positions;
import se.utmana.app.systemmap.position.Stance;

/** A drawn map is thought with: its loops, what if, where to push, and what to learn next. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MapThinkingJourneyTests {

  private final People people;
  private final Spaces spaces;
  private final AMap aMap;
  private final Edits edits;
  private final Positions positions;
  private final String site;

  MapThinkingJourneyTests(
      People people,
      Spaces spaces,
      AMap aMap,
      Edits edits,
      Positions positions,
      @LocalServerPort int port) {
    this.positions = positions;
    this.people = people;
    this.spaces = spaces;
    this.aMap = aMap;
    this.edits = edits;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void fromALoopToAnExperiment() {
    var leader = people.aPerson();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    var map = aMap.in(space.id());
    draw(map);
    var path = site + space.path() + "/" + map.path();
    try (var browser = Browser.open();
        var desk = new Walk(browser, Person.atADesk())) {
      signIn(desk, leader, path + "/loops");
      nameALoop(desk);
      choose(desk.open(path + "/leverage"));
      ask(desk.open(path + "/what-if"));
      learn(desk.open(path + "/learn"));
    }
  }

  @Test
  void thePhoneWithoutScriptsAsksTheMap() {
    var leader = people.aPerson();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    var map = aMap.in(space.id());
    draw(map);
    var path = site + space.path() + "/" + map.path();
    try (var browser = Browser.open();
        var phone = new Walk(browser, Person.onAPhone().withoutJavaScript().inTheDark())) {
      phone.open(path + "/loops").press(AriaRole.LINK, "Följ loopen");
      phone.page().locator(".loop-steps a[data-step='2']").click();
      phone.look();
      assertThat(phone.page().locator(".loop-steps .now")).hasCount(1);
      phone.open(path + "/what-if");
      phone.page().locator("#field-add").selectOption(label("Elevernas inflytande"));
      phone.press(AriaRole.BUTTON, "Fråga kartan");
      assertThat(phone.page().locator("#what-if-answer")).containsText("Matglädje");
      Browser.screenshot(phone.page(), "map/what-if-phone");
    }
  }

  private static void nameALoop(Walk desk) {
    assertThat(desk.page().locator(".loop-sentence").first())
        .containsText("och därför ännu mer av");
    Browser.screenshot(desk.page(), "map/loops");
    desk.press(AriaRole.LINK, "Följ loopen").press(AriaRole.BUTTON, "Nästa steg");
    assertThat(desk.page().locator(".loop-frame .m-now")).hasCount(1);
    desk.press(AriaRole.BUTTON, "Nästa steg");
    assertThat(desk.page().locator(".loop-steps .now")).containsText("Svinn");
    Browser.screenshot(desk.page(), "map/loop");
    desk.fill("name", "Matglädjens goda cirkel").press(AriaRole.BUTTON, "Spara namnet");
    assertThat(desk.page().locator("h1")).hasText("Matglädjens goda cirkel");
    desk.press(AriaRole.LINK, "Alla loopar");
    assertThat(desk.page().locator("main")).containsText("Loopar med namn");
  }

  private static void ask(Walk desk) {
    desk.page().locator("#field-add").selectOption(label("Elevernas inflytande"));
    desk.press(AriaRole.BUTTON, "Fråga kartan");
    var slider = desk.page().locator("input[type=range]");
    assertThat(desk.page().locator(".push-words")).hasText("Mer");
    slider.press("ArrowRight");
    assertThat(desk.page().locator(".push-words")).hasText("Mycket mer");
    assertThat(desk.page().locator(".effect.rises").first()).containsText("ökar");
    for (int i = 0; i < 5; i++) {
      slider.press("ArrowLeft");
    }
    assertThat(desk.page().locator(".push-words")).hasText("Mindre");
    assertThat(desk.page().locator(".effect.falls").first()).containsText("minskar");
    Browser.screenshot(desk.page(), "map/what-if");
    desk.fill("name", "Mindre inflytande").press(AriaRole.BUTTON, "Spara");
    assertThat(desk.page().locator("h1")).hasText("Mindre inflytande");
    assertThat(desk.page().locator(".push-words")).hasText("Mindre");
    desk.page().locator("#field-with").selectOption(label("Mindre inflytande"));
    desk.press(AriaRole.BUTTON, "Fråga kartan");
    assertThat(desk.page().locator("#what-if-answer")).containsText("I ”Mindre inflytande”");
  }

  private static void choose(Walk desk) {
    desk.press(AriaRole.LINK, "Ligger emellan");
    desk.page()
        .locator("tr")
        .filter(new Locator.FilterOptions().setHasText("Elevernas inflytande"))
        .getByText("Välj")
        .click();
    desk.look();
    desk.press(AriaRole.BUTTON, "Välj hävstångspunkten");
    assertThat(desk.page().locator(".faults")).containsText("Säg varför");
    desk.fill("reason", "Skolan rår på det själv.");
    desk.press(AriaRole.BUTTON, "Välj hävstångspunkten");
    assertThat(desk.page().locator("main")).containsText("Skolan rår på det själv.");
    desk.press(AriaRole.LINK, "Till hävstängerna");
    Browser.screenshot(desk.page(), "map/leverage");
    desk.press(AriaRole.LINK, "Se i portföljen");
    assertThat(desk.page().locator("main")).containsText("Elevernas inflytande");
  }

  private static void learn(Walk desk) {
    Browser.screenshot(desk.page(), "map/learn");
    desk.press(AriaRole.LINK, "Pröva i ett experiment");
    assertThat(desk.page().locator("#field-title"))
        .hasValue("”Elevernas inflytande” och ”Matglädje”");
    desk.fill("from", AChallenge.today().toString());
    desk.fill("to", AChallenge.today().plusDays(40).toString());
    desk.press(AriaRole.BUTTON, "Spara");
    assertThat(desk.page().locator("nav.thread")).containsText("Elevernas inflytande → Matglädje");
  }

  private static SelectOption label(String label) {
    return new SelectOption().setLabel(label);
  }

  /** School meals in small: a virtuous circle, and an influence that few are sure of. */
  private void draw(SystemMap map) {
    var joy = AMap.factor("Matglädje");
    var eating = AMap.factor("Andel som äter");
    var waste = AMap.factor("Svinn");
    var cost = AMap.factor("Kostnad");
    var room = AMap.factor("Kockarnas handlingsutrymme");
    var influence = AMap.factor("Elevernas inflytande");
    var commands = new ArrayList<Command>();
    List.of(joy, eating, waste, cost, room, influence)
        .forEach(factor -> commands.add(Command.add(factor)));
    commands.add(link(joy, eating, Sign.PLUS));
    commands.add(link(eating, waste, Sign.MINUS));
    commands.add(link(waste, cost, Sign.PLUS));
    commands.add(link(cost, room, Sign.MINUS));
    commands.add(link(room, joy, Sign.PLUS));
    var believed = AMap.link(influence, joy, Sign.PLUS);
    commands.add(Command.add(believed));
    edits.apply(map, Author.SYSTEM, commands);
    var member = new Author(AccountId.next().value(), Role.EXPERT.key());
    positions.take(map, believed.id(), member, Stance.DISPUTE, "De vet inte vad som är gott.", "");
  }

  private static Command link(Factor from, Factor to, Sign sign) {
    return Command.add(AMap.link(from, to, sign));
  }

  private static void signIn(Walk walk, Account person, String to) {
    walk.open(to.replaceFirst("(https?://[^/]+)(.*)", "$1/sign-in?to=$2"));
    walk.fill("mail", person.mail().value()).fill("password", People.PASSWORD);
    walk.page().locator("main form .button").first().click();
    walk.page().locator("h1").waitFor();
    walk.page().waitForURL("**/loops");
    walk.look();
  }
}
