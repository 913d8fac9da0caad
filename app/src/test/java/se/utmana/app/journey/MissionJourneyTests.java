package se.utmana.app.journey;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.mission.AMission.FAR;
import static se.utmana.app.mission.AMission.aPromise;
import static se.utmana.app.mission.AMission.words;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.Browser;
import se.utmana.app.Browser.Person;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.People;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.AMission;
import se.utmana.app.mission.Acting;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionState;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.barrier.BarrierState;
import se.utmana.app.mission.barrier.BarrierType;
import se.utmana.app.mission.barrier.Barriers;
import se.utmana.app.mission.barrier.Obstacle;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Ids;

/**
 * A mission from draft to adopted: refused first, with the rule; then a barrier that nobody answers
 * is lifted one level. Travelling past an election is tested where the rule lives.
 */
@ServerTest
@Import(AMission.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MissionJourneyTests {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final String DIRECTION = "Alla barn i länet äter god mat.";

  private final AMission make;
  private final Missions missions;
  private final Barriers barriers;
  private final int port;
  private final Account leader;
  private final Account commissioner;
  private final Space space;

  MissionJourneyTests(
      AMission make,
      Missions missions,
      Barriers barriers,
      People people,
      Spaces spaces,
      Members members,
      @LocalServerPort int port) {
    this.make = make;
    this.missions = missions;
    this.barriers = barriers;
    this.port = port;
    this.leader = people.aPerson();
    this.commissioner = people.aPerson();
    this.space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    members.join(space.id(), commissioner.id().value(), Role.COMMISSIONER);
  }

  @Test
  void goesFromADraftToAdoptedAndOn() {
    var municipality = make.actor(space, Level.LOCAL);
    var region = make.actor(space, Level.REGIONAL);
    try (var browser = Browser.open();
        var desk = new Walk(browser, Person.atADesk());
        var office = new Walk(browser, Person.atADesk());
        var phone = new Walk(browser, Person.onAPhone())) {
      write(desk);
      var mission = missions.list(space.id()).getFirst();
      setAGoal(desk);
      refuseAdoption(office, mission);
      make.confirmed(mission, aPromise(municipality, FAR));
      make.confirmed(mission, aPromise(region, FAR));
      adopt(office, mission);
      lift(desk, mission, municipality, region);
      phone.open(url(mission.path()));
      assertThat(phone.page().content()).contains(DIRECTION, "Antagen");
      phone.open(url(mission.path() + "/alignment"));
      phone.open(url(mission.path() + "/theory"));
      phone.open(url("missions/terms"));
    }
  }

  private void write(Walk desk) {
    signIn(desk, leader, "missions");
    desk.press(LINK, "Skriv en mission");
    desk.fill("sentenceSv", "Alla barn äter god mat genom att kommunen lagar den.");
    desk.press(BUTTON, "Spara");
    assertThat(desk.page().content()).contains("brukar inleda en lösning");
    desk.fill("sentenceSv", DIRECTION).press(BUTTON, "Spara");
  }

  private void setAGoal(Walk desk) {
    desk.press(LINK, "Sätt ett mål");
    desk.fill("nameSv", "Tallrikssvinn").fill("unit", "g").fill("baseline", "19,5");
    desk.fill("baselineOn", "2026-03-31").fill("baselineSource", "Vägning");
    desk.fill("target", "10").fill("targetOn", FAR.toString()).press(BUTTON, "Spara");
    assertThat(desk.page().content()).contains("19,5");
  }

  private void refuseAdoption(Walk office, Mission mission) {
    signIn(office, commissioner, mission.path() + "/decisions/new");
    decide(office);
    assertThat(office.page().content())
        .contains("bekräftade åtaganden finns på ingen nivå", "Vi är eniga.");
    assertThat(make.read(space, mission.id()).state()).isEqualTo(MissionState.DRAFT);
  }

  private void adopt(Walk office, Mission mission) {
    office.open(url(mission.path() + "/decisions/new"));
    decide(office);
    assertThat(office.page().content()).contains("Missionen antogs", "RS 2026-1 § 2");
    assertThat(make.read(space, mission.id()).state()).isEqualTo(MissionState.ADOPTED);
  }

  private static void decide(Walk office) {
    office.fill("reason", "Vi är eniga.").fill("reference", "RS 2026-1 § 2");
    office.press(BUTTON, "Fatta beslutet");
  }

  private void lift(Walk desk, Mission mission, ActorId owner, ActorId above) {
    var told = new Obstacle(BarrierType.PROCUREMENT, words("Avtalet"), words("När?"), Basis.OWN);
    var id = Ids.next();
    var past = LocalDate.now(SWEDEN).minusDays(9);
    assertThat(barriers.report(mission, id, told, owner, past, Acting.LEADER)).isEmpty();
    desk.open(url(mission.path() + "/barriers/" + id));
    desk.page().locator("#field-actor").selectOption(above.value().toString());
    desk.fill("due", LocalDate.now(SWEDEN).plusDays(30).toString());
    desk.press(BUTTON, "Lyft en nivå");
    assertThat(desk.page().content()).contains("Ett hinder lyftes en nivå");
    var lifted = barriers.find(space.id(), id).orElseThrow();
    assertThat(lifted.state()).isEqualTo(BarrierState.LIFTED);
    assertThat(lifted.level()).isEqualTo(Level.REGIONAL);
  }

  private void signIn(Walk walk, Account account, String path) {
    walk.open("http://127.0.0.1:" + port + "/sign-in?to=" + space.path() + "/" + path);
    walk.fill("mail", account.mail().value()).fill("password", People.PASSWORD);
    walk.page().locator("main form .button").first().click();
    walk.look();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + port + space.path() + "/" + path;
  }
}
