package se.utmana.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.Browser;
import se.utmana.app.Browser.Person;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Letters;
import se.utmana.app.account.People;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.answer.Openings;
import se.utmana.app.trust.answer.Sheet;
import se.utmana.app.trust.answer.TrustAnswers;

/**
 * A leader opens a trust wave; an expert answers it on a phone from the letter, without signing in;
 * below five nothing is shown; the leader closes it, reads it and takes a conversation up.
 */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TrustJourneyTests {

  private final People people;
  private final Letters letters;
  private final Spaces spaces;
  private final Members members;
  private final TrustWaves waves;
  private final Openings openings;
  private final TrustAnswers answers;
  private final String site;

  TrustJourneyTests(
      People people,
      Letters letters,
      Spaces spaces,
      Members members,
      TrustWaves waves,
      Openings openings,
      TrustAnswers answers,
      @LocalServerPort int port) {
    this.people = people;
    this.letters = letters;
    this.spaces = spaces;
    this.members = members;
    this.waves = waves;
    this.openings = openings;
    this.answers = answers;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void isAnsweredOnAPhoneAndReadByALeader() throws InterruptedException {
    var leader = people.aPerson();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    var expert = experts(space);
    try (var browser = Browser.open();
        var phone = new Walk(browser, Person.onAPhone().withoutJavaScript());
        var desk = new Walk(browser, Person.atADesk())) {
      plan(desk, leader, space);
      answer(phone, letters.link(expert.mail()));
      desk.open(site + space.path() + "/trust").page().locator(".card a").first().click();
      desk.look();
      assertThat(desk.page().locator("main").innerText()).contains("färre än fem");
      fourMore(space);
      close(desk);
      readThePanel(phone, desk, space);
    }
  }

  private void plan(Walk desk, Account leader, Space space) {
    desk.open(site + "/sign-in?to=" + space.path() + "/trust");
    desk.fill("mail", leader.mail().value()).fill("password", People.PASSWORD);
    desk.page().locator("main form .button").first().click();
    desk.look().press(AriaRole.LINK, "Planera en mätning");
    Browser.screenshot(desk.page(), "trust/plan");
    desk.fill("closesOn", waves.today().toString()).fill("title", "Tillit i höst");
    desk.press(AriaRole.BUTTON, "Spara");
    assertThat(desk.page().locator(".faults").innerText()).contains("efter den första");
    desk.fill("closesOn", waves.today().plusDays(7).toString()).press(AriaRole.BUTTON, "Spara");
    Browser.screenshot(desk.page(), "trust/planned");
    desk.press(AriaRole.BUTTON, "Öppna mätningen");
    Browser.screenshot(desk.page(), "trust/open");
  }

  private void answer(Walk phone, String link) {
    phone.open(site + link);
    assertThat(phone.page().locator("main").innerText()).contains("två minuter");
    for (var item : TrustItem.values()) {
      if (item != TrustItem.V5) {
        phone.page().locator("input[name='score-%s'][value='3']".formatted(item)).check();
      }
    }
    phone.page().locator("input[name='side'][value='EXPERTS']").check();
    Browser.screenshot(phone.page(), "trust/answer");
    phone.press(AriaRole.BUTTON, "Skicka svaret");
    assertThat(phone.page().locator(".faults").innerText()).contains("Kan inte säga");
    assertThat(phone.page().locator("input[name='score-A1'][value='3']").isChecked()).isTrue();
    phone.page().locator("input[name='score-V5'][value='0']").check();
    phone.press(AriaRole.BUTTON, "Skicka svaret");
    assertThat(phone.page().locator("h1").innerText()).contains("Tack");
    Browser.screenshot(phone.page(), "trust/answered");
    phone.open(site + link);
    assertThat(phone.page().locator("main").innerText()).contains("Nyckeln gäller inte");
    Browser.screenshot(phone.page(), "trust/used");
  }

  /** On paper: nobody knows who took which slip. */
  private void fourMore(Space space) {
    var wave = waves.list(space.id()).stream().filter(TrustWave::isOpen).findFirst().orElseThrow();
    var keys = openings.print(wave, 4);
    for (int i = 0; i < keys.size(); i++) {
      var scores = new EnumMap<TrustItem, Integer>(TrustItem.class);
      var turn = i;
      for (var item : TrustItem.values()) {
        scores.put(item, item == TrustItem.V2 ? 1 + i % 2 : 3 + turn++ % 3);
      }
      assertThat(answers.give(keys.get(i), new Sheet(Side.EXPERTS, scores))).isEmpty();
    }
  }

  private void close(Walk desk) {
    desk.press(AriaRole.LINK, "Stäng mätningen");
    Browser.screenshot(desk.page(), "trust/close");
    desk.press(AriaRole.BUTTON, "Stäng och förstör nycklarna");
    assertThat(desk.page().locator("main").innerText())
        .contains("5 svarade", "Minst tio behöver ha svarat på varje sida")
        .containsPattern(Pattern.compile("\\d,\\d av 5"));
    Browser.screenshot(desk.page(), "trust/outcome");
  }

  /** From the panel to the wave that lights it, and on to a conversation. */
  private void readThePanel(Walk phone, Walk desk, Space space) {
    phone.open(site + space.path() + "/palette");
    phone.open(site + space.path() + "/preconditions");
    desk.open(site + space.path()).page().locator(".gauges a").nth(2).click();
    desk.look();
    Browser.screenshot(desk.page(), "trust/panel");
    desk.page().locator("#TRUST_BETWEEN_ACTORS .evidence a").first().click();
    desk.look();
    settle(desk);
  }

  private void settle(Walk desk) {
    desk.press(AriaRole.LINK, "Samtala om att berätta");
    Browser.screenshot(desk.page(), "trust/proposal");
    desk.press(AriaRole.BUTTON, "Svara");
    assertThat(desk.page().locator(".faults").innerText()).contains("Välj vad det blir");
    desk.page().locator("input[name='state'][value='TAKEN_UP']").check();
    desk.fill("reason", "Den 9 december, med ledningen.").press(AriaRole.BUTTON, "Svara");
    assertThat(desk.page().locator("main").innerText()).contains("Samtalet blir av");
    Browser.screenshot(desk.page(), "trust/settled");
  }

  /** Answers one of them. */
  private Account experts(Space space) {
    var all = List.of(people.aPerson(), people.aPerson(), people.aPerson(), people.aPerson());
    all.forEach(one -> members.join(space.id(), one.id().value(), Role.EXPERT));
    return all.getFirst();
  }
}
