package se.utmana.app.challenge.ranking.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.challenge.ranking.ComparisonDraft;
import se.utmana.app.challenge.ranking.Comparisons;
import se.utmana.app.challenge.ranking.Participation;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Slug;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;

/** Rankings over HTTP: for those who choose, for programs, and hidden from others. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RankingSiteTests {

  private final Spaces spaces;
  private final Members members;
  private final Challenges challenges;
  private final Comparisons comparisons;
  private final Choosers choosers;
  private final People people;
  private final TestSite site;
  private final int port;

  RankingSiteTests(
      Spaces spaces,
      Members members,
      Challenges challenges,
      Comparisons comparisons,
      Choosers choosers,
      People people,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.members = members;
    this.challenges = challenges;
    this.comparisons = comparisons;
    this.choosers = choosers;
    this.people = people;
    this.site = new TestSite(port);
    this.port = port;
  }

  @Test
  void takesAProgramFromATicketToTheResults() {
    var leader = people.aPerson();
    var space = aSpace(Visibility.PUBLIC, leader);
    var comparison = open(space, Participation.ANYONE);
    var api = "/api/v1" + comparison.path();
    for (int i = 0; i < 5; i++) {
      var ticket = ticket(api);
      var next = site.get(api + "/next", "Ticket", ticket);
      assertThat(next.body()).contains("\"left\"").contains("\"pairs\":3");
      assertThat(put(api, ticket, 0, 1)).isEqualTo(204);
      assertThat(put(api, ticket, 0, 2)).isEqualTo(204);
      assertThat(put(api, ticket, 1, 2)).isEqualTo(204);
      assertThat(site.get(api + "/next", "Ticket", ticket).statusCode()).isEqualTo(204);
    }
    assertThat(site.get(api + "/results").statusCode()).isEqualTo(404);
    var browser = signedIn(leader);
    browser.get(comparison.path());
    browser.post(
        space.path() + "/challenges/rankings/" + comparison.id().value() + "/close", Map.of());
    assertThat(site.get(api + "/results").body()).contains("\"people\":5").contains("\"rank\":1");
    assertThat(site.get(comparison.path() + "/results").body()).contains("Första");
    assertThat(site.get(comparison.path() + "/results.csv").body()).contains("all-strength");
    assertThat(site.get(comparison.path() + "/results.svg").body()).contains("<svg");
  }

  @Test
  void takesNoAnswerWithoutATicketOfItsOwn() {
    var space = aSpace(Visibility.PUBLIC, people.aPerson());
    var api = "/api/v1" + open(space, Participation.ANYONE).path();
    var other = "/api/v1" + open(space, Participation.ANYONE).path();
    assertThat(put(api, ticket(other), 0, 1)).isEqualTo(401);
    assertThat(put(api, UUID.randomUUID() + ".x", 0, 1)).isEqualTo(401);
  }

  @Test
  void choosesUndoesAndStopsInABrowser() {
    var space = aSpace(Visibility.PUBLIC, people.aPerson());
    var comparison = open(space, Participation.ANYONE);
    var browser = new Browser(port);
    browser.get(comparison.path());
    browser.post(comparison.path() + "/start", Map.of("actorType", ""));
    assertThat(browser.get(comparison.path() + "/choose").body()).contains("value=\"EQUAL\"");
    browser.post(
        comparison.path() + "/choose", Map.of("left", "0", "right", "1", "answer", "LEFT"));
    assertThat(browser.get(comparison.path() + "/choose").body()).contains("/undo");
    browser.post(comparison.path() + "/undo", Map.of());
    assertThat(browser.get(comparison.path() + "/choose").body()).doesNotContain("/undo");
  }

  @Test
  void hidesARankingForMembersOfAClosedSpace() {
    var leader = people.aPerson();
    var space = aSpace(Visibility.MEMBERS, leader);
    var comparison = open(space, Participation.MEMBERS);
    var stranger = signedIn(people.aPerson());
    for (var below : List.of("", "/choose", "/done", "/results", "/results.json")) {
      assertThat(site.get(comparison.path() + below).statusCode()).as(below).isEqualTo(404);
      assertThat(stranger.get(comparison.path() + below).statusCode()).as(below).isEqualTo(404);
    }
    assertThat(site.get("/api/v1" + comparison.path() + "/results").statusCode()).isEqualTo(404);
    assertThat(signedIn(leader).get(comparison.path()).statusCode()).isEqualTo(200);
  }

  @Test
  void givesAMemberOneTicket() {
    var leader = people.aPerson();
    var space = aSpace(Visibility.PUBLIC, leader);
    var comparison = open(space, Participation.MEMBERS);
    var member = people.aPerson();
    members.join(space.id(), member.id().value(), Role.PARTICIPANT);
    var first = signedIn(member);
    assertThat(first.post(comparison.path() + "/start", Map.of()).statusCode()).isEqualTo(303);
    var second = signedIn(member);
    assertThat(second.post(comparison.path() + "/start", Map.of()).statusCode()).isEqualTo(422);
    assertThat(new Browser(port).get(comparison.path()).statusCode()).isEqualTo(200);
    var compared = comparison.items().getFirst().challenge().value();
    assertThat(choosers.of(space.id(), List.of(compared))).containsExactly(member.id().value());
    assertThat(choosers.of(space.id(), List.of(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void tellsALeaderWhatIsMissing() {
    var leader = people.aPerson();
    var space = aSpace(Visibility.PUBLIC, leader);
    var browser = signedIn(leader);
    browser.get(space.path() + "/challenges/rankings/new");
    var answer =
        browser.post(
            space.path() + "/challenges/rankings",
            Map.of("title", "Vad samlar oss", "participation", "ANYONE"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("error-challenges").contains("Vad samlar oss");
  }

  private String ticket(String api) {
    var body = site.postJson(api + "/tickets", "{}").body();
    return body.replaceFirst("(?s).*\"ticket\":\"([^\"]+)\".*", "$1");
  }

  private int put(String api, String ticket, int left, int right) {
    var body = "{\"left\":%d,\"right\":%d,\"answer\":\"LEFT\"}".formatted(left, right);
    return site.putJson(api + "/choices", body, "Ticket", ticket).statusCode();
  }

  private Browser signedIn(Account account) {
    var browser = new Browser(port);
    browser.signIn(account.mail(), People.PASSWORD);
    browser.get("/");
    return browser;
  }

  private Comparison open(Space space, Participation participation) {
    var title = Phrase.of(Language.SV, "Vad samlar oss?");
    return comparisons.open(
        space.id(), new ComparisonDraft(title, three(space), participation, false, false));
  }

  private List<Challenge> three(Space space) {
    return Stream.of("Första", "Andra", "Tredje")
        .map(title -> Phrase.of(Language.SV, title))
        .map(title -> challenges.open(space.id(), new Wording(title, title, Basis.OWN, "")))
        .map(id -> challenges.find(space.id(), id).orElseThrow())
        .toList();
  }

  private Space aSpace(Visibility visibility, Account leader) {
    var slug = new Slug("ranking-" + UUID.randomUUID());
    var name = Phrase.of(Language.SV, "Prov");
    var draft = spaces.draft(slug, name, Phrase.EMPTY, Level.LOCAL, visibility);
    assertThat(spaces.open(draft, leader.id().value())).isEmpty();
    return draft;
  }
}
