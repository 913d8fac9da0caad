package se.utmana.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.Browser;
import se.utmana.app.Browser.Person;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.People;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.systemmap.AMap;

/** A map of school meals is drawn: by two at once, by keyboard alone, and without scripts. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MapJourneyTests {

  private final People people;
  private final Spaces spaces;
  private final Members members;
  private final AMap aMap;
  private final String site;

  MapJourneyTests(
      People people, Spaces spaces, Members members, AMap aMap, @LocalServerPort int port) {
    this.people = people;
    this.spaces = spaces;
    this.members = members;
    this.aMap = aMap;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void twoDrawTogetherAndSeeWhatBothWrite() {
    var leader = people.aPerson();
    var space = aSpace(leader);
    var map = aMap(space);
    try (var browser = Browser.open();
        var first = new Walk(browser, Person.atADesk());
        var second = new Walk(browser, Person.atADesk().inTheDark())) {
      enter(first, leader, map);
      enter(second, aMember(space), map);
      type(first, "Tid och lugn -> Matglädje +");
      assertThat(name(second, "Matglädje")).isVisible();
      type(second, "Matglädje -> Tallrikssvinn −");
      assertThat(name(first, "Tallrikssvinn")).isVisible();
      name(first, "Tallrikssvinn").click();
      first.page().locator("#map-label").fill("Svinn på tallriken");
      name(second, "Tallrikssvinn").click();
      second.page().locator("#map-label").fill("Mat som slängs");
      second.page().locator("#map-unit").focus();
      assertThat(name(first, "Mat som slängs")).isVisible();
      first.page().locator("#map-unit").focus();
      assertThat(first.page().locator(".clash")).containsText("Mat som slängs");
      assertThat(first.page().locator(".clash")).containsText("Svinn på tallriken");
      first.look();
      Browser.screenshot(first.page(), "map/clash");
      first.press(AriaRole.BUTTON, "Skriv mitt i stället");
      assertThat(name(second, "Svinn på tallriken")).isVisible();
      second.look();
      Browser.screenshot(second.page(), "map/together-dark");
      dispute(second);
      first.open(map).glance();
      assertThat(first.page().locator("main svg .m-disputed .m-dashed").first()).isVisible();
      Browser.screenshot(first.page(), "map/picture");
    }
  }

  @Test
  void aPersonWithAKeyboardAloneAddsAndLinks() {
    var leader = people.aPerson();
    var map = aMap(aSpace(leader));
    try (var browser = Browser.open();
        var walk = new Walk(browser, Person.atADesk())) {
      enter(walk, leader, map);
      var page = walk.page();
      tabTo(page, "map-typed");
      page.keyboard().type("Elevernas inflytande");
      page.keyboard().press("Enter");
      assertThat(name(walk, "Elevernas inflytande")).isVisible();
      tabTo(page, "map-typed");
      page.keyboard().type("Matglädje");
      page.keyboard().press("Enter");
      assertThat(name(walk, "Matglädje")).isVisible();
      tabTo(page, "map-to");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator(".map-panel h2")).hasText("Matglädje → Elevernas inflytande");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Tab");
      assertThat(page.locator(".map-log")).containsText("Tecken");
      walk.look();
      Browser.screenshot(page, "map/keyboard");
    }
  }

  @Test
  void thePhoneWithoutScriptsDrawsInTheTable() {
    var leader = people.aPerson();
    var map = aMap(aSpace(leader));
    try (var browser = Browser.open();
        var phone = new Walk(browser, Person.onAPhone().withoutJavaScript().inTheDark())) {
      signIn(phone, leader, map + "/table");
      phone.fill("text", "Kö → Stress +").press(AriaRole.BUTTON, "Lägg till");
      assertThat(phone.page().locator("main")).containsText("1 samband");
      phone.press(AriaRole.LINK, "Kö → Stress").press(AriaRole.LINK, "Ändra");
      phone.fill("claim", "Den som väntar länge hinner inte äta.");
      phone.press(AriaRole.BUTTON, "Spara");
      assertThat(phone.page().locator("blockquote")).containsText("hinner inte äta");
      phone.press(AriaRole.BUTTON, "Ta bort");
      assertThat(phone.page().locator("main")).containsText("Inga samband ännu");
      phone.press(AriaRole.BUTTON, "Ångra min senaste ändring");
      assertThat(phone.page().locator("main")).containsText("1 samband");
      Browser.screenshot(phone.page(), "map/table-phone");
      phone.open(map + "/history");
      assertThat(phone.page().locator("main")).containsText("ångrade");
    }
  }

  private void dispute(Walk walk) {
    walk.page().locator(".map-panel").getByRole(AriaRole.BUTTON).filter(arrow()).first().click();
    walk.press(AriaRole.LINK, "Sida och kommentarer").press(AriaRole.LINK, "Ta ställning");
    walk.page().locator("input[name='stance'][value='DISPUTE']").check();
    walk.press(AriaRole.BUTTON, "Spara");
    assertThat(walk.page().locator(".faults")).containsText("Säg varför");
    walk.fill("source", "Matvett i skolan, 2024").press(AriaRole.BUTTON, "Spara");
    assertThat(walk.page().locator("main")).containsText("1 bestrider");
    walk.press(AriaRole.LINK, "Skriv en kommentar");
    walk.fill("text", "Gäller det alla skolor?").press(AriaRole.BUTTON, "Spara");
    assertThat(walk.page().locator("main")).containsText("Gäller det alla skolor?");
  }

  private static Locator.FilterOptions arrow() {
    return new Locator.FilterOptions().setHasText("→");
  }

  private static void tabTo(Page page, String id) {
    for (int i = 0; i < 80; i++) {
      if (id.equals(page.evaluate("document.activeElement.id"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("No way by Tab to " + id);
  }

  private static void type(Walk walk, String text) {
    walk.page().locator("#map-typed").fill(text);
    walk.page().locator("#map-typed").press("Enter");
  }

  private static Locator name(Walk walk, String label) {
    return walk.page()
        .locator(".map-names button")
        .filter(new Locator.FilterOptions().setHasText(label));
  }

  private void enter(Walk walk, Account person, String map) {
    signIn(walk, person, map + "/draw");
    walk.page().locator("map-editor[ready]").waitFor();
  }

  private void signIn(Walk walk, Account person, String to) {
    walk.open(to.replaceFirst("(https?://[^/]+)(.*)", "$1/sign-in?to=$2"));
    walk.fill("mail", person.mail().value()).fill("password", People.PASSWORD);
    walk.page().locator("main form .button").first().click();
    walk.glance();
  }

  private Space aSpace(Account leader) {
    return ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
  }

  private String aMap(Space space) {
    return site + space.path() + "/" + aMap.in(space.id()).path();
  }

  private Account aMember(Space space) {
    var person = people.aPerson();
    members.join(space.id(), person.id().value(), Role.PARTICIPANT);
    return person;
  }
}
