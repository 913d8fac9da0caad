package se.utmana.app.challenge.kin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import se.utmana.app.challenge.Stage;
import se.utmana.app.challenge.Wording;
import se.utmana.app.challenge.framing.Framing;
import se.utmana.app.challenge.framing.Framings;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Followers;
import se.utmana.app.thread.Line;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.Viewer;

/** Challenges that go up in one another, come out again, and are divided. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KinTests {

  private static final Phrase WHY = Phrase.of(Language.SV, "Det är samma fråga.");

  private final Spaces spaces;
  private final Challenges challenges;
  private final Framings framings;
  private final Merges merges;
  private final Followers followers;
  private final Records records;
  private final People people;
  private final TestSite site;
  private final int port;
  private final Account leader;
  private Space space;
  private Challenge food;
  private Challenge lunch;

  KinTests(
      Spaces spaces,
      Challenges challenges,
      Framings framings,
      Merges merges,
      Followers followers,
      Records records,
      People people,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.challenges = challenges;
    this.framings = framings;
    this.merges = merges;
    this.followers = followers;
    this.records = records;
    this.people = people;
    this.site = new TestSite(port);
    this.port = port;
    this.leader = people.aPerson();
    this.space = aSpace();
    this.food = aChallenge("Maten kastas");
    this.lunch = aChallenge("Lunchen hinns inte med");
  }

  @BeforeEach
  void openTwo() {
    space = aSpace();
    food = aChallenge("Maten kastas");
    lunch = aChallenge("Lunchen hinns inte med");
  }

  @Test
  void leadsOnFromTheOldAddressAndKeepsWhatWasSaidThere() {
    frame(lunch, "Rasten är tjugo minuter.");
    assertThat(merges.merge(lunch, food.id(), WHY)).isEmpty();
    var old = site.get(path(lunch, "")).body();
    assertThat(old).contains("har gått upp i en annan", path(food, ""), "Det är samma fråga.");
    assertThat(site.get(path(lunch, "/framings")).body()).contains("Rasten är tjugo minuter.");
    assertThat(site.get(path(food, "/framings")).body()).contains("Rasten är tjugo minuter.");
    assertThat(now(lunch).stage()).isEqualTo(Stage.MERGED);
    assertThat(site.get("/api/v1" + path(lunch, "/kin")).body()).contains(food.id().toString());
  }

  @Test
  void standsInTheThreadOfBoth() {
    merges.merge(lunch, food.id(), WHY);
    assertThat(line(lunch).after()).extracting(Face::id).containsExactly(food.id().value());
    assertThat(line(food).before()).extracting(Face::id).containsExactly(lunch.id().value());
  }

  @Test
  void tellsThoseWhoFollowedEitherOnceWithTheReason() {
    var ofLunch = following(lunch);
    var ofFood = following(food);
    merges.merge(lunch, food.id(), WHY);
    assertThat(turn(ofLunch)).containsOnlyOnce("Gick upp i en annan utmaning: Maten kastas");
    assertThat(turn(ofLunch)).containsOnlyOnce("Det är samma fråga.");
    assertThat(turn(ofFood)).containsOnlyOnce("Tog upp en annan utmaning: Lunchen hinns inte med");
    assertThat(turn(ofFood)).containsOnlyOnce("Det är samma fråga.");
  }

  @Test
  void comesOutAgainToWhereItWas() {
    merges.merge(lunch, food.id(), WHY);
    assertThat(merges.separate(now(lunch), Phrase.of(Language.SV, "Det var två."))).isEmpty();
    assertThat(now(lunch).stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(now(lunch).mergedInto()).isNull();
    assertThat(line(lunch).after()).isEmpty();
    assertThat(site.get(path(lunch, "")).body())
        .contains("Gick upp i en annan utmaning", "Det var två.");
  }

  @Test
  void goesUpOnlyInAnotherThatStandsAndIsOfTheSpace() {
    assertThat(merges.merge(food, food.id(), WHY)).map(Refusal::field).contains("into");
    assertThat(merges.merge(food, lunch.id(), Phrase.EMPTY)).map(Refusal::field).contains("reason");
    merges.merge(lunch, food.id(), WHY);
    assertThat(merges.merge(food, lunch.id(), WHY)).map(Refusal::field).contains("into");
    space = aSpace();
    var foreign = aChallenge("Främmande");
    assertThat(merges.merge(food, foreign.id(), WHY)).map(Refusal::field).contains("into");
  }

  @Test
  void isDividedWithFramingsAndTellsWhy() {
    frame(food, "Köket gissar hur många som kommer.");
    var framing = framings.list(food).getFirst().id().toString();
    var follower = following(food);
    var browser = signedIn(leader);
    browser.get(path(food, "/split"));
    var form =
        Map.of(
            "title", "Köket vet inte hur många som kommer",
            "text", "Ingen säger till.",
            "framings", framing,
            "reason", "Det är en egen fråga.");
    assertThat(browser.post(path(food, "/split"), form).statusCode()).isIn(302, 303);
    var part =
        challenges.list(space.id()).stream()
            .filter(one -> !List.of(food.id(), lunch.id()).contains(one.id()))
            .findFirst()
            .orElseThrow();
    assertThat(framings.list(part)).hasSize(1);
    assertThat(framings.list(food)).hasSize(1);
    assertThat(line(part).before()).extracting(Face::id).containsExactly(food.id().value());
    assertThat(turn(follower))
        .containsOnlyOnce("Delades upp i: Köket vet inte hur många som kommer")
        .contains("Det är en egen fråga.");
  }

  @Test
  void keepsWhatWasWrittenWhenTheReasonIsMissing() {
    var browser = signedIn(leader);
    browser.get(path(food, "/split"));
    var refused = browser.post(path(food, "/split"), Map.of("title", "En del", "text", "Så här."));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("error-reason", "En del", "Så här.");
  }

  private Account following(Challenge challenge) {
    var person = people.aPerson();
    followers.follow(space.id(), challenge.id().value(), person.id().value());
    return person;
  }

  private String turn(Account person) {
    return signedIn(person).get("/my-turn").body();
  }

  private Browser signedIn(Account account) {
    var browser = new Browser(port);
    browser.signIn(account.mail(), People.PASSWORD);
    browser.get("/");
    return browser;
  }

  private Line line(Challenge challenge) {
    return records.line(space.id(), challenge.id().value(), Viewer.NOBODY);
  }

  private void frame(Challenge challenge, String words) {
    var text = Phrase.of(Language.SV, words);
    framings.add(challenge, text, new Framing.VoicedBy(null, "Köket", null), "");
  }

  private Challenge now(Challenge challenge) {
    return challenges.find(challenge.space(), challenge.id()).orElseThrow();
  }

  private String path(Challenge challenge, String below) {
    return space.path() + "/challenges/" + challenge.id() + below;
  }

  private Space aSpace() {
    return ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
  }

  private Challenge aChallenge(String title) {
    var words = Phrase.of(Language.SV, title);
    var id = challenges.open(space.id(), new Wording(words, words, Basis.OWN, ""));
    return challenges.find(space.id(), id).orElseThrow();
  }
}
