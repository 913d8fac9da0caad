package se.utmana.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;

/**
 * A process leader begins a cycle, cannot close it without a reflection, holds one, writes what was
 * learned, says what it changed and closes the cycle with that; a visitor follows it on a phone.
 */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LearningJourneyTests {

  private static final String TODAY = AChallenge.today().toString();

  private final People people;
  private final Spaces spaces;
  private final AChallenge challenge;
  private final String site;

  LearningJourneyTests(
      People people, Spaces spaces, AChallenge challenge, @LocalServerPort int port) {
    this.people = people;
    this.spaces = spaces;
    this.challenge = challenge;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void closesACycleWithWhatWasLearned() {
    var leader = people.aPerson();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    challenge.in(space);
    challenge.organisations(space, 2);
    try (var browser = Browser.open();
        var desk = new Walk(browser, Person.atADesk());
        var visitor = new Walk(browser, Person.onAPhone().inTheDark())) {
      signIn(desk, leader, site + space.path() + "/learning");
      begin(desk);
      var cycle = desk.page().url();
      desk.press(AriaRole.LINK, "Stäng varvet");
      assertThat(text(desk)).contains("Ingen reflektion har hållits");
      reflect(desk);
      learn(desk, site + space.path() + "/learning");
      desk.open(cycle).press(AriaRole.LINK, "Stäng varvet");
      close(desk);
      visitor.open(cycle);
      assertThat(text(visitor))
          .contains("Stängt med en ändring", "Vi börjar med kön", "1,5 timmar");
      Browser.screenshot(visitor.page(), "learning/cycle-phone");
      visitor.open(site + space.path() + "/preconditions");
      assertThat(text(visitor)).contains("1 av 1 varv vars tid är ute stängdes med en reflektion.");
    }
  }

  private static void begin(Walk desk) {
    desk.press(AriaRole.LINK, "Börja ett varv").press(AriaRole.BUTTON, "Spara");
    assertThat(desk.page().locator(".faults").innerText()).contains("Skriv något här");
    desk.fill("question", "Vad får barn att äta?").fill("hours", "två");
    desk.fill("from", AChallenge.today().minusDays(20).toString()).fill("to", TODAY);
    desk.press(AriaRole.BUTTON, "Spara");
    assertThat(desk.page().locator("#field-hours").inputValue()).isEqualTo("två");
    desk.fill("hours", "2").press(AriaRole.BUTTON, "Spara");
  }

  private static void reflect(Walk desk) {
    desk.press(AriaRole.LINK, "Planera en reflektion");
    assertThat(desk.page().locator("input[name=kind][value=REFLECTION]").isChecked()).isTrue();
    desk.fill("purpose", "Tänka efter om lunchen").fill("day", TODAY).fill("hours", "1");
    desk.page().locator("input[name=invited]").all().forEach(Locator::check);
    desk.press(AriaRole.BUTTON, "Spara");
    desk.press(AriaRole.LINK, "Skriv vad samtalet ledde till");
    desk.fill("hours", "1,5").fill("notes", "Kön tar tiden.").fill("decisions", "Vi ser på kön.");
    desk.press(AriaRole.BUTTON, "Spara");
    assertThat(desk.page().locator("#error-came").innerText()).contains("hur många som kom");
    desk.page().locator("input[name=people]").first().fill("5");
    desk.press(AriaRole.BUTTON, "Spara");
    assertThat(text(desk)).contains("Hållet", "5 personer", "Kön tar tiden.");
    Browser.screenshot(desk.page(), "learning/conversation");
  }

  private static void learn(Walk desk, String start) {
    desk.open(start).press(AriaRole.LINK, "Skriv en lärdom");
    desk.fill("text", "Kön avgör vad som äts upp.").press(AriaRole.BUTTON, "Spara");
    desk.press(AriaRole.LINK, "Gå vidare");
    desk.page().locator("input[name=move][value=PUBLISH]").check();
    desk.press(AriaRole.BUTTON, "Gör det");
    assertThat(text(desk)).contains("Ange först vad lärdomen bygger på.");
    desk.press(AriaRole.LINK, "Avbryt").press(AriaRole.LINK, "Ändra lärdomen");
    desk.page().locator("input[name=evidence]").first().check();
    desk.press(AriaRole.BUTTON, "Spara").press(AriaRole.LINK, "Gå vidare");
    desk.page().locator("input[name=move][value=PUBLISH]").check();
    desk.press(AriaRole.BUTTON, "Gör det").press(AriaRole.LINK, "Här");
    desk.fill("what", "Utmaningen handlar om tid nu.");
    choose(desk, "changed");
    desk.press(AriaRole.BUTTON, "Säg att ni använder den");
    assertThat(text(desk)).contains("Dubbelt lärande", "Utmaningen handlar om tid nu.");
    Browser.screenshot(desk.page(), "learning/used");
  }

  private static void close(Walk desk) {
    desk.page().locator("#field-reflection").selectOption(option(desk, "reflection"));
    desk.fill("change", "Vi börjar med kön").press(AriaRole.BUTTON, "Stäng varvet");
    assertThat(desk.page().locator("#error-changed").innerText()).contains("som är ändrat");
    choose(desk, "changed");
    desk.press(AriaRole.BUTTON, "Stäng varvet");
    assertThat(text(desk)).contains("Stängt med en ändring");
  }

  private static void choose(Walk desk, String field) {
    desk.page().locator("#field-" + field).selectOption(option(desk, field));
  }

  private static String option(Walk walk, String field) {
    return walk.page().locator("#field-" + field + " option").nth(1).getAttribute("value");
  }

  private static String text(Walk walk) {
    return walk.page().locator("main").innerText();
  }

  private static void signIn(Walk walk, Account person, String to) {
    walk.open(to.replaceFirst("(https?://[^/]+)(.*)", "$1/sign-in?to=$2"));
    walk.fill("mail", person.mail().value()).fill("password", People.PASSWORD);
    walk.page().locator("main form .button").first().click();
    walk.look();
  }
}
