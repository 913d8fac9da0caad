package se.utmana.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.Browser;
import se.utmana.app.Browser.Person;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.People;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.challenge.assessment.Criterion;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Phrase;

/**
 * A youth council on a phone without JavaScript assesses a challenge; a process leader at a desk
 * describes whom it concerns and adds a framing.
 */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ChallengeJourneyTests {

  private final People people;
  private final Spaces spaces;
  private final Actors actors;
  private final Members members;
  private final Challenges challenges;
  private final String site;

  ChallengeJourneyTests(
      People people,
      Spaces spaces,
      Actors actors,
      Members members,
      Challenges challenges,
      @LocalServerPort int port) {
    this.people = people;
    this.spaces = spaces;
    this.actors = actors;
    this.members = members;
    this.challenges = challenges;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void isFramedDescribedAndAssessed() {
    var leader = people.aPerson();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    var assessor = anAssessor(space);
    var path = site + space.path() + "/challenges/" + aChallenge(space);
    try (var browser = Browser.open();
        var phone = new Walk(browser, Person.onAPhone().withoutJavaScript().inTheDark());
        var desk = new Walk(browser, Person.atADesk())) {
      signIn(phone, assessor, path + "/assessment");
      assess(phone);
      signIn(desk, leader, path + "/scope");
      describe(desk);
      frame(desk, path);
      desk.open(path + "/assessment");
      assertThat(desk.page().locator("main").innerText())
          .contains("1 person från 1 organisation", "För tidigt att kalla utmaningen relevant");
    }
  }

  private void assess(Walk phone) {
    phone.press(AriaRole.LINK, "Gör din bedömning");
    Browser.screenshot(phone.page(), "choose/assess-empty");
    for (var criterion : Criterion.values()) {
      var step = "input[name='score-%s'][value='3']".formatted(criterion);
      phone.page().locator(step).check();
      phone.fill("reason-" + criterion, "Så ser det ut hos oss.");
    }
    phone.fill("reason-LEVERAGE", "");
    phone.press(AriaRole.BUTTON, "Lämna bedömningen");
    assertThat(phone.page().locator(".faults").innerText()).contains("Skriv varför");
    assertThat(phone.page().locator("#field-reason-EQUITY").inputValue()).contains("hos oss");
    Browser.screenshot(phone.page(), "choose/assess-refused");
    phone.fill("reason-LEVERAGE", "Ändras en skola ändras fler.");
    phone.press(AriaRole.BUTTON, "Lämna bedömningen");
    assertThat(phone.page().locator("main").innerText()).contains("Din bedömning räknas nu");
    phone.page().locator(".list a").first().click();
    phone.look();
    Browser.screenshot(phone.page(), "choose/assessed");
  }

  private void describe(Walk desk) {
    desk.press(AriaRole.LINK, "Beskriv vem och var");
    desk.fill("affected", "Elever och kökspersonal").fill("places", "Hofors");
    desk.fill("find", "12.3").press(AriaRole.BUTTON, "Sök");
    desk.page().locator("input[name='targets'][value='12.3']").check();
    Browser.screenshot(desk.page(), "choose/scope-form");
    desk.press(AriaRole.BUTTON, "Spara");
    assertThat(desk.page().locator("main").innerText()).contains("Elever", "Hofors", "12.3");
    desk.press(AriaRole.LINK, "Utmaningar");
    desk.open(site + "/challenges?region=21&goal=12");
    assertThat(desk.page().locator("main").innerText()).contains("Lunchen hinns inte med");
    Browser.screenshot(desk.page(), "choose/catalogue");
  }

  private void frame(Walk desk, String path) {
    desk.open(path + "/framings").press(AriaRole.LINK, "Lägg till en inramning");
    desk.fill("text", "Kön är längre än rasten.").press(AriaRole.BUTTON, "Spara");
    assertThat(desk.page().locator(".faults").innerText()).contains("Säg vem som ser det så");
    desk.fill("group", "Elever i nian");
    Browser.screenshot(desk.page(), "choose/framing-form");
    desk.press(AriaRole.BUTTON, "Spara");
    assertThat(desk.page().locator("blockquote").innerText()).isEqualTo("Kön är längre än rasten.");
    Browser.screenshot(desk.page(), "choose/framings");
    desk.open(path.replaceFirst("/challenges/.*", "/challenges/criteria"));
    Browser.screenshot(desk.page(), "choose/criteria");
  }

  private void signIn(Walk walk, Account person, String to) {
    walk.open(to.replaceFirst("(https?://[^/]+)(.*)", "$1/sign-in?to=$2"));
    walk.fill("mail", person.mail().value()).fill("password", People.PASSWORD);
    walk.page().locator("main form .button").first().click();
    walk.look();
  }

  private Account anAssessor(Space space) {
    var actor =
        new Actor(
            ActorId.next(),
            Phrase.of("Ungdomsrådet", "Youth council"),
            ActorType.YOUTH,
            Level.LOCAL);
    actors.put(space.id(), actor);
    var person = people.aPerson();
    members.join(space.id(), person.id().value(), Role.PARTICIPANT);
    members.change(space.id(), person.id().value(), Role.PARTICIPANT, actor.id());
    return person;
  }

  private UUID aChallenge(Space space) {
    var title = Phrase.of("Lunchen hinns inte med", "Lunch is too short");
    var text = Phrase.of("Den som kommer sist äter inte.", "Whoever comes last does not eat.");
    return challenges.open(space.id(), new Wording(title, text, Basis.OWN, "")).value();
  }
}
