package se.utmana.app.challenge.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Stage;
import se.utmana.app.challenge.Wording;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.Viewer;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ScopesTests {

  private static final Filter ALL = new Filter("", "", "", "");

  private final Spaces spaces;
  private final Challenges challenges;
  private final Scopes scopes;
  private final Records records;
  private final Catalogue catalogue;
  private final TestSite site;
  private Space space;

  ScopesTests(
      Spaces spaces,
      Challenges challenges,
      Scopes scopes,
      Records records,
      Catalogue catalogue,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.challenges = challenges;
    this.scopes = scopes;
    this.records = records;
    this.catalogue = catalogue;
    this.site = new TestSite(port);
    this.space = ASpace.openPublic(spaces);
  }

  @BeforeEach
  void openASpace() {
    space = ASpace.openPublic(spaces);
  }

  @Test
  void remembersWhomAndWhere() {
    var challenge = aChallenge(space, "Maten kastas");
    assertThat(scopes.of(challenge).saysNothing()).isTrue();
    var scope =
        new Scope(
            Phrase.of(Language.SV, "Elever"),
            Scope.placesNamed("Hofors\nGävleborgs län, Hela landet\nhofors"),
            List.of("12.3"),
            List.of("SO1"));
    assertThat(scope.places()).containsExactly("2104", "21", Scope.COUNTRY);
    assertThat(scopes.put(challenge, scope)).isEmpty();
    assertThat(scopes.of(challenge)).isEqualTo(scope);
    assertThat(site.get(path(challenge, "scope")).body())
        .contains("Elever", "Hofors, Gävleborgs län, Hela landet", "12.3");
  }

  @Test
  void namesThePlaceThatIsNone() {
    var scope = new Scope(Phrase.EMPTY, Scope.placesNamed("Storköping"), List.of(), List.of());
    assertThat(scopes.put(aChallenge(space, "Maten kastas"), scope))
        .contains(Refusal.at("places", "challenge.refused.place", "Storköping"));
  }

  @Test
  void refusesTargetsThatAgendaDoesNotHave() {
    var scope = new Scope(Phrase.EMPTY, List.of(), List.of("18.1"), List.of());
    assertThat(scope.refusal()).map(Refusal::key).contains("challenge.refused.target");
  }

  @Test
  void findsTargetsByNumberAndByWordsInBothLanguages() {
    assertThat(codes("12.3")).containsExactly("12.3");
    assertThat(codes("12")).contains("12.1", "12.3").doesNotContain("1.2");
    assertThat(codes("food waste")).contains("12.3");
    assertThat(codes("")).isEmpty();
    assertThat(codes("xyzzy")).isEmpty();
  }

  @Test
  void knowsAllGoalsTargetsAndAreas() {
    assertThat(Agenda.goals()).hasSize(17);
    assertThat(Agenda.areas()).hasSize(4);
    assertThat(Agenda.target("17.19")).isPresent();
  }

  @Test
  void isFoundByStageGoalPlaceAndWords() {
    var food = aChallenge(space, "Matsvinnet i skolan");
    scopes.put(food, new Scope(Phrase.EMPTY, List.of("2104"), List.of("12.3"), List.of()));
    var street = aChallenge(space, "Gatan är till för bilen");
    scopes.put(street, new Scope(Phrase.EMPTY, List.of("01"), List.of("11.2"), List.of()));
    assertThat(found(ALL)).containsExactlyInAnyOrder(id(food), id(street));
    assertThat(found(new Filter("", "", "12", ""))).containsExactly(id(food));
    assertThat(found(new Filter("", "", "", "21"))).containsExactly(id(food));
    assertThat(found(new Filter("bilar", "", "", ""))).containsExactly(id(street));
    assertThat(found(new Filter("", Stage.SUBMITTED.name(), "", ""))).hasSize(2);
    assertThat(found(new Filter("", Stage.CLOSED.name(), "", ""))).isEmpty();
  }

  @Test
  void narrowsNothingByWhatItDoesNotKnow() {
    assertThat(new Filter(null, "NOWHERE", "99", "'; drop")).isEqualTo(ALL);
  }

  @Test
  void showsNobodyTheChallengesOfAClosedSpace() {
    var closed = ASpace.openForMembers(spaces);
    var secret = aChallenge(closed, "Hemlig sak " + UUID.randomUUID());
    assertThat(catalogue.list(null, Viewer.NOBODY, ALL, null, 100).items())
        .extracting(Catalogue.Listed::id)
        .doesNotContain(id(secret));
    assertThat(site.get("/challenges").body()).doesNotContain("Hemlig sak");
    assertThat(site.get("/api/v1/challenges").body()).doesNotContain("Hemlig sak");
  }

  @Test
  void countsEachRegionOnTheMapAndInTheTable() {
    scopes.put(
        aChallenge(space, "Maten kastas"),
        new Scope(Phrase.EMPTY, List.of("2104", "0115"), List.of(), List.of()));
    var page = site.get(space.path() + "/challenges/find").body();
    assertThat(page)
        .contains("aria-label=\"Gävleborgs län: en utmaning\"")
        .contains("aria-label=\"Skåne län: inga utmaningar\"");
    assertThat(page.split("<th scope=\"row\">", -1)).hasSize(22);
  }

  @Test
  void turnsItsPagesWithoutLosingAny() {
    var all = IntStream.range(0, 5).mapToObj(i -> id(aChallenge(space, "Nummer " + i))).toList();
    var first = catalogue.list(space.id(), Viewer.NOBODY, ALL, null, 3);
    var after = UUID.fromString(Objects.requireNonNull(first.next()));
    var second = catalogue.list(space.id(), Viewer.NOBODY, ALL, after, 3);
    assertThat(second.next()).isNull();
    assertThat(Stream.concat(first.items().stream(), second.items().stream()))
        .extracting(Catalogue.Listed::id)
        .containsExactlyElementsOf(all.reversed());
    assertThat(catalogue.count(space.id(), Viewer.NOBODY, ALL)).containsEntry("", 5L);
  }

  @Test
  void givesTheRecordOfTheChallengeItsPlace() {
    var food = aChallenge(space, "Maten kastas");
    scopes.put(food, new Scope(Phrase.EMPTY, List.of("2104"), List.of(), List.of()));
    assertThat(place(food)).isEqualTo("2104");
    scopes.put(food, new Scope(Phrase.EMPTY, List.of("2104", "2180"), List.of(), List.of()));
    assertThat(place(food)).isEqualTo("21");
    scopes.put(food, new Scope(Phrase.EMPTY, List.of("2104", "0115"), List.of(), List.of()));
    assertThat(place(food)).isEmpty();
  }

  private String place(Challenge challenge) {
    return records.find(space.id(), id(challenge), Viewer.NOBODY).orElseThrow().place();
  }

  private static List<String> codes(String words) {
    return Agenda.find(words).stream().map(Agenda.Target::code).toList();
  }

  private List<UUID> found(Filter filter) {
    return catalogue.list(space.id(), Viewer.NOBODY, filter, null, 100).items().stream()
        .map(Catalogue.Listed::id)
        .toList();
  }

  private static UUID id(Challenge challenge) {
    return challenge.id().value();
  }

  private String path(Challenge challenge, String below) {
    return space.path() + "/challenges/" + challenge.id() + "/" + below;
  }

  private Challenge aChallenge(Space in, String title) {
    var words = Phrase.of(Language.SV, title);
    var id = challenges.open(in.id(), new Wording(words, words, Basis.OWN, ""));
    return challenges.find(in.id(), id).orElseThrow();
  }
}
