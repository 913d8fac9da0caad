package se.utmana.app.challenge.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Move;
import se.utmana.app.challenge.Moves;
import se.utmana.app.challenge.Stage;
import se.utmana.app.challenge.Wording;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.challenge.scope.Scopes;
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

/** Decisions: made by the commissioner, read by those who see the space. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DecisionSiteTests {

  private final Spaces spaces;
  private final Members members;
  private final Challenges challenges;
  private final Moves moves;
  private final Decisions decisions;
  private final Scopes scopes;
  private final JdbcClient jdbc;
  private final TestSite site;
  private final int port;
  private final Account leader;
  private final Account commissioner;
  private final Space space;
  private final Challenge challenge;

  DecisionSiteTests(
      Spaces spaces,
      Members members,
      Challenges challenges,
      Moves moves,
      Decisions decisions,
      Scopes scopes,
      People people,
      JdbcClient jdbc,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.members = members;
    this.challenges = challenges;
    this.moves = moves;
    this.decisions = decisions;
    this.scopes = scopes;
    this.jdbc = jdbc;
    this.site = new TestSite(port);
    this.port = port;
    this.leader = people.aPerson();
    this.commissioner = people.aPerson();
    this.space = aSpace(Visibility.PUBLIC);
    this.challenge = underAssessment(space);
  }

  @Test
  void declinesWithReasonsDissentAndReferral() {
    var browser = signedIn(commissioner);
    var form = browser.get(path("/decisions/new"));
    assertThat(form.statusCode()).isEqualTo(200);
    var answer =
        browser.post(
            path("/decisions"),
            Map.of(
                "move", "DECLINE",
                "reasons", "Kommunen kan lösa den själv.",
                "dissent", "Elevrådet ville gå vidare.",
                "referral", "Tekniska nämnden"));
    assertThat(answer.statusCode()).isIn(302, 303);
    var read = site.get(answer.headers().firstValue("Location").orElseThrow()).body();
    assertThat(read)
        .contains("Kommunen kan lösa den själv.")
        .contains("Elevrådet ville gå vidare.")
        .contains("Tekniska nämnden")
        .contains("Anna Berg");
    assertThat(challenges.find(space.id(), challenge.id()).orElseThrow().stage())
        .isEqualTo(Stage.DECLINED);
    assertThat(site.get(space.path() + "/challenges/decisions").body()).contains("Avförd");
    assertThat(site.get("/api/v1" + space.path() + "/decisions").body())
        .contains("\"move\":\"DECLINE\"");
    assertThat(site.get(path("")).body()).contains("/decisions/");
  }

  @Test
  void keepsWhatWasWrittenWhenTheDayIsMissing() {
    var browser = signedIn(commissioner);
    browser.get(path("/decisions/new"));
    var answer =
        browser.post(path("/decisions"), Map.of("move", "REST", "reasons", "Vi hinner inte nu."));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("error-reviewOn").contains("Vi hinner inte nu.");
    assertThat(decisions.of(space.id(), challenge.id())).isEmpty();
  }

  @Test
  void refusesRelevanceThatNobodyHasAssessed() {
    var refused = decide(draft(Move.FIND_RELEVANT, null));
    assertThat(refused).isInstanceOf(Decisions.Outcome.Refused.class);
    assertThat(moves.course(challenge).events()).hasSize(1);
  }

  @Test
  void isForTheCommissionerAlone() {
    assertThat(signedIn(leader).get(path("/decisions/new")).statusCode()).isEqualTo(403);
  }

  @Test
  void namesTheEarlierDecisionAndKeepsIt() {
    decide(draft(Move.REST, LocalDate.of(2099, 1, 1)));
    decide(draft(Move.DECLINE, null));
    var both = decisions.of(space.id(), challenge.id());
    assertThat(both).extracting(Decision::number).containsExactly(2, 1);
    var later = site.get(space.path() + "/" + both.getFirst().path()).body();
    assertThat(later).contains(both.getLast().id().toString());
    var earlier = site.get(space.path() + "/" + both.getLast().path()).body();
    assertThat(earlier).contains(both.getFirst().id().toString());
  }

  @Test
  void remindsOfWhatHasRestedLongEnough() {
    decide(draft(Move.REST, LocalDate.of(2099, 1, 1)));
    assertThat(decisions.due(space.id())).isEmpty();
    jdbc.sql("update challenge.decision set review_on = current_date - 1 where space_id = :space")
        .param("space", space.id().value())
        .update();
    assertThat(decisions.due(space.id())).hasSize(1);
    assertThat(signedIn(leader).get(space.path() + "/challenges/decisions").body())
        .contains("ska ses över");
    assertThat(site.get(space.path() + "/challenges/decisions").body())
        .doesNotContain("ska ses över");
  }

  @Test
  void hidesDecisionsOfAClosedSpace() {
    var hidden = aSpace(Visibility.MEMBERS);
    var secret = underAssessment(hidden);
    decisions.decide(secret, draft(Move.DECLINE, null), commissioner.id().value());
    var decision = decisions.list(hidden.id()).getFirst();
    for (var path :
        List.of(
            hidden.path() + "/challenges/decisions",
            hidden.path() + "/" + decision.path(),
            "/api/v1" + hidden.path() + "/decisions",
            "/api/v1" + hidden.path() + "/challenges/" + secret.id() + "/decisions",
            space.path() + "/" + decision.path())) {
      assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  private Decisions.Outcome decide(DecisionDraft draft) {
    return decisions.decide(challenge, draft, commissioner.id().value());
  }

  private static DecisionDraft draft(Move move, @Nullable LocalDate review) {
    var words = Phrase.of(Language.SV, "Därför.");
    return new DecisionDraft(move, words, Phrase.EMPTY, Phrase.EMPTY, review, Phrase.EMPTY);
  }

  private String path(String below) {
    return space.path() + "/challenges/" + challenge.id() + below;
  }

  private Browser signedIn(Account account) {
    var browser = new Browser(port);
    browser.signIn(account.mail(), People.PASSWORD);
    browser.get("/");
    return browser;
  }

  private Challenge underAssessment(Space in) {
    var words = Phrase.of(Language.SV, "Maten kastas");
    var id = challenges.open(in.id(), new Wording(words, words, Basis.OWN, ""));
    var found = challenges.find(in.id(), id).orElseThrow();
    scopes.put(found, Scope.EMPTY.affecting(words));
    moves.move(found, Move.START_ASSESSMENT, Role.PROCESS_LEADER, Phrase.EMPTY);
    return challenges.find(in.id(), id).orElseThrow();
  }

  private Space aSpace(Visibility visibility) {
    var slug = new Slug("decision-" + UUID.randomUUID());
    var name = Phrase.of(Language.SV, "Prov");
    var draft = spaces.draft(slug, name, Phrase.EMPTY, Level.LOCAL, visibility);
    assertThat(spaces.open(draft, leader.id().value())).isEmpty();
    members.join(draft.id(), commissioner.id().value(), Role.COMMISSIONER);
    return draft;
  }
}
