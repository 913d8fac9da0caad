package se.utmana.app.challenge.bond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.thread.Line;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.Viewer;

/** Challenges that hang together across spaces. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BondTests {

  private final Spaces spaces;
  private final Challenges challenges;
  private final Bonds bonds;
  private final Records records;
  private final TestSite site;
  private final int port;
  private final Account ours;
  private final Account theirs;
  private Space local;
  private Space national;
  private Challenge part;
  private Challenge whole;

  BondTests(
      Spaces spaces,
      Challenges challenges,
      Bonds bonds,
      Records records,
      People people,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.challenges = challenges;
    this.bonds = bonds;
    this.records = records;
    this.site = new TestSite(port);
    this.port = port;
    this.ours = people.aPerson();
    this.theirs = people.aPerson();
    this.local = aSpace(ours, Visibility.PUBLIC);
    this.national = aSpace(theirs, Visibility.PUBLIC);
    this.part = aChallenge(local, "Maten kastas i Hofors");
    this.whole = aChallenge(national, "Matsystemet behöver ställas om");
  }

  @BeforeEach
  void openBoth() {
    local = aSpace(ours, Visibility.PUBLIC);
    national = aSpace(theirs, Visibility.PUBLIC);
    part = aChallenge(local, "Maten kastas i Hofors");
    whole = aChallenge(national, "Matsystemet behöver ställas om");
  }

  @Test
  void standsInTheThreadOfBothOnceTheOtherSideAgrees() {
    ask("https://example.org" + path(whole, national, "/framings"));
    assertThat(line(part, local).isEmpty()).isTrue();
    assertThat(site.get(path(part, local, "/bonds")).body()).doesNotContain("Matsystemet");
    var leader = signedIn(theirs);
    assertThat(leader.get("/my-turn").body()).contains("Svara ett annat rum", "Matsystemet");
    answer("ACCEPTED");
    assertThat(line(part, local).after())
        .singleElement()
        .satisfies(one -> assertThat(one.href("")).isEqualTo(path(whole, national, "")));
    assertThat(line(whole, national).before())
        .singleElement()
        .satisfies(one -> assertThat(one.href("")).isEqualTo(path(part, local, "")));
    assertThat(site.get(path(part, local, "/bonds")).body()).contains("En del av den andra");
    assertThat(site.get(path(whole, national, "/bonds")).body())
        .contains("Den andra är en del av den här");
  }

  @Test
  void goesOutOfSightAtOnceWhenTheOtherSpaceCloses() {
    ask(path(whole, national, ""));
    answer("ACCEPTED");
    spaces.change(
        national.changed(
            national.name(), national.purpose(), national.level(), Visibility.MEMBERS));
    assertThat(line(part, local).isEmpty()).isTrue();
    assertThat(site.get(path(part, local, "/bonds")).body()).doesNotContain("Matsystemet");
    assertThat(site.get("/api/v1" + path(part, local, "/bonds")).body())
        .doesNotContain(whole.id().toString());
    spaces.change(national);
    assertThat(line(part, local).isEmpty()).isFalse();
  }

  @Test
  void isEndedByEitherSideWithAReason() {
    ask(path(whole, national, ""));
    answer("ACCEPTED");
    var browser = signedIn(ours);
    browser.get(path(part, local, "/bonds"));
    var own = path(part, local, "/bonds/" + bonds.of(part).getFirst().id());
    assertThat(browser.post(own, Map.of("state", "ENDED")).statusCode()).isEqualTo(422);
    assertThat(browser.post(own, Map.of("state", "ENDED", "reason", "Klart.")).statusCode())
        .isIn(302, 303);
    assertThat(line(part, local).isEmpty()).isTrue();
    assertThat(line(whole, national).isEmpty()).isTrue();
  }

  @Test
  void isNotAcceptedByTheSideThatAsks() {
    ask(path(whole, national, ""));
    var bond = bonds.of(part).getFirst();
    assertThat(bonds.say(bond, Bond.State.ACCEPTED, local.id(), Phrase.EMPTY)).isPresent();
    assertThat(bonds.of(part).getFirst().state()).isEqualTo(Bond.State.ASKED);
  }

  @Test
  void knowsNothingOfClosedSpaces() {
    var closed = aSpace(theirs, Visibility.MEMBERS);
    var secret = aChallenge(closed, "Hemlig");
    var browser = signedIn(ours);
    browser.get(path(part, local, "/bonds"));
    for (var address : new String[] {path(secret, closed, ""), "/nowhere", path(part, local, "")}) {
      var refused = browser.post(path(part, local, "/bonds"), form(address));
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("error-address", "Samma mat.");
    }
    assertThat(bonds.of(part)).isEmpty();
  }

  private void ask(String address) {
    var browser = signedIn(ours);
    browser.get(path(part, local, "/bonds"));
    assertThat(browser.post(path(part, local, "/bonds"), form(address)).statusCode())
        .isIn(302, 303);
  }

  private void answer(String state) {
    var browser = signedIn(theirs);
    browser.get(path(whole, national, "/bonds"));
    var own = path(whole, national, "/bonds/" + bonds.of(whole).getFirst().id());
    assertThat(browser.post(own, Map.of("state", state)).statusCode()).isIn(302, 303);
  }

  private static Map<String, String> form(String address) {
    return Map.of("address", address, "kind", "PART_OF", "reason", "Samma mat.");
  }

  private Line line(Challenge challenge, Space space) {
    return records.line(space.id(), challenge.id().value(), Viewer.NOBODY);
  }

  private static String path(Challenge challenge, Space space, String below) {
    return space.path() + "/challenges/" + challenge.id() + below;
  }

  private Browser signedIn(Account account) {
    var browser = new Browser(port);
    browser.signIn(account.mail(), People.PASSWORD);
    browser.get("/");
    return browser;
  }

  private Space aSpace(Account leader, Visibility visibility) {
    return ASpace.open(spaces, Level.LOCAL, visibility, leader.id().value());
  }

  private Challenge aChallenge(Space in, String title) {
    var words = Phrase.of(Language.SV, title);
    var id = challenges.open(in.id(), new Wording(words, words, Basis.OWN, ""));
    return challenges.find(in.id(), id).orElseThrow();
  }
}
