package se.utmana.app.precondition.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.precondition.palette.Depth;
import se.utmana.app.precondition.palette.Palettes;
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
import se.utmana.app.web.TestSite;

/** A light follows the records that show it, and a note lights nothing. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PanelTests {

  private final Panels panels;
  private final Palettes palettes;
  private final PreconditionNotes notes;
  private final Spaces spaces;
  private final Actors actors;
  private final Members members;
  private final People people;
  private final int port;

  PanelTests(
      Panels panels,
      Palettes palettes,
      PreconditionNotes notes,
      Spaces spaces,
      Actors actors,
      Members members,
      People people,
      @LocalServerPort int port) {
    this.panels = panels;
    this.palettes = palettes;
    this.notes = notes;
    this.spaces = spaces;
    this.actors = actors;
    this.members = members;
    this.people = people;
    this.port = port;
  }

  @Test
  void saysOfANewSpaceThatNothingIsRecorded() {
    var gauges = panels.of(ASpace.openPublic(spaces).id());
    assertThat(gauges).extracting(Gauge::precondition).containsExactly(Precondition.values());
    assertThat(gauges)
        .allSatisfy(
            gauge -> {
              assertThat(gauge.level()).isZero();
              assertThat(gauge.unrecorded()).isEqualTo(3);
            });
  }

  @Test
  void lightsWhenARecordChangesAndGoesOutAgain() {
    var space = ASpace.openPublic(spaces);
    var youth = anActor(space, ActorType.YOUTH, Level.LOCAL);
    assertThat(palette(space).level()).isZero();
    var person = represents(space, youth, Role.PARTICIPANT);
    var third = palette(space).lights().get(2);
    assertThat(third.isLit()).isTrue();
    assertThat(third.evidence()).extracting(Evidence::title).containsExactly(youth.name());
    members.remove(space.id(), person.id().value());
    assertThat(palette(space).lights().get(2).isLit()).isFalse();
  }

  @Test
  void needsFourTypesAndTwoLevels() {
    var space = ASpace.openPublic(spaces);
    for (var type : List.of(ActorType.YOUTH, ActorType.COMPANY, ActorType.UNIVERSITY)) {
      represents(space, anActor(space, type, Level.LOCAL), Role.PARTICIPANT);
    }
    assertThat(palette(space).level()).isEqualTo(1);
    represents(space, anActor(space, ActorType.AGENCY, Level.NATIONAL), Role.PARTICIPANT);
    assertThat(palette(space).level()).isEqualTo(3);
  }

  @Test
  void tellsHowDeeplyAnActorTakesPart() {
    var space = ASpace.openPublic(spaces);
    anActor(space, ActorType.COMPANY, Level.LOCAL);
    represents(space, anActor(space, ActorType.YOUTH, Level.LOCAL), Role.PARTICIPANT);
    represents(space, anActor(space, ActorType.REGION, Level.REGIONAL), Role.COMMISSIONER);
    var palette = palettes.of(space.id());
    assertThat(palette.takings())
        .extracting(one -> one.depth())
        .containsExactlyInAnyOrder(Depth.INFORMATION, Depth.DIALOGUE, Depth.SHARED_DECISION);
    assertThat(palette.youth()).contains(Depth.DIALOGUE);
    assertThat(palette.types()).containsExactlyInAnyOrder(ActorType.YOUTH, ActorType.REGION);
  }

  @Test
  void letsATeamNoteWithoutLightingAnything() {
    var space = ASpace.openPublic(spaces);
    var text = Phrase.of("Vi har avsatt fredagar.", "We have set Fridays aside.");
    var before = panels.of(space.id());
    assertThat(notes.write(space.id(), Precondition.TIME, text, Role.EXPERT)).isEmpty();
    assertThat(notes.list(space.id())).singleElement().extracting(Note::text).isEqualTo(text);
    assertThat(panels.of(space.id())).isEqualTo(before);
    assertThat(notes.write(space.id(), Precondition.TIME, Phrase.EMPTY, Role.EXPERT)).isPresent();
  }

  @Test
  void leadsFromALightToTheRecordThatShowsIt() {
    var leader = people.aPerson();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    represents(space, anActor(space, ActorType.YOUTH, Level.LOCAL), Role.PARTICIPANT);
    var site = new TestSite(port);
    var page = site.get(space.path() + "/preconditions").body();
    var links = Pattern.compile("class=\"evidence\">\\s*<li><a href=\"([^\"#]+)").matcher(page);
    assertThat(links.find()).isTrue();
    assertThat(site.get(links.group(1)).statusCode()).isEqualTo(200);
    assertThat(site.get(space.path()).body()).contains("class=\"gauges\"");
    assertThat(site.get("/api/v1" + space.path() + "/preconditions").body()).contains("LIT");
    assertThat(site.get(space.path() + "/preconditions/panel.csv").body()).contains("UNRECORDED");
    assertThat(site.get(space.path() + "/palette/palette.csv").body()).contains("DIALOGUE");
    assertThat(site.get(space.path() + "/palette/palette.svg").body()).contains("<svg");
  }

  @Test
  void keepsWhatWasWrittenWhenANoteIsTooLong() {
    var leader = people.aPerson();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    var browser = new Browser(port);
    browser.signIn(leader.mail(), People.PASSWORD);
    browser.get(space.path() + "/preconditions");
    var written = "å".repeat(1001);
    var answer = browser.post(space.path() + "/preconditions/TIME/notes", Map.of("text", written));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Högst 1", written);
  }

  private Gauge palette(Space space) {
    return panels.of(space.id()).stream()
        .filter(one -> one.precondition() == Precondition.BROAD_PALETTE)
        .findFirst()
        .orElseThrow();
  }

  private Actor anActor(Space space, ActorType type, Level level) {
    var actor = new Actor(ActorId.next(), Phrase.of("Aktör " + type, "Actor " + type), type, level);
    assertThat(actors.put(space.id(), actor)).isEqualTo(Optional.empty());
    return actor;
  }

  private Account represents(Space space, Actor actor, Role role) {
    var person = people.aPerson();
    members.join(space.id(), person.id().value(), role);
    assertThat(members.change(space.id(), person.id().value(), role, actor.id())).isEmpty();
    return person;
  }
}
