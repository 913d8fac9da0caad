package se.utmana.app.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Browser;
import se.utmana.app.dialogue.results.Surveys;
import se.utmana.app.space.Level;
import se.utmana.app.space.Slug;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;

/** Taking part over HTTP: without an account, without JavaScript, and through programs. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DialogueSiteTests {

  private static final String LEADER = "PROCESS_LEADER";

  private final Spaces spaces;
  private final Dialogues dialogues;
  private final Statements statements;
  private final Ballots ballots;
  private final Surveys surveys;
  private final int port;
  private final TestSite site;

  DialogueSiteTests(
      Spaces spaces,
      Dialogues dialogues,
      Statements statements,
      Ballots ballots,
      Surveys surveys,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.dialogues = dialogues;
    this.statements = statements;
    this.ballots = ballots;
    this.surveys = surveys;
    this.port = port;
    this.site = new TestSite(port);
  }

  @Test
  void votesWithoutAnAccountAndWithoutJavaScript() {
    var dialogue = anOpenDialogue("Mer tid att äta", "Laga maten på plats");
    var browser = new Browser(port);
    assertThat(browser.get(dialogue.path()).body()).contains("Börja svara");
    assertThat(browser.post(dialogue.path() + "/start", Map.of()).statusCode()).isEqualTo(303);
    assertThat(browser.get(dialogue.path() + "/vote").body()).contains("0 av 2");
    vote(browser, dialogue, 0, "AGREE");
    assertThat(browser.get(dialogue.path() + "/vote?last=0").body()).contains("1 av 2", "Ångra");
    browser.post(dialogue.path() + "/undo", Map.of("statement", "0"));
    assertThat(browser.get(dialogue.path() + "/vote").body()).contains("0 av 2");
    vote(browser, dialogue, 0, "DISAGREE");
    vote(browser, dialogue, 1, "PASS");
    assertThat(browser.get(dialogue.path() + "/vote").statusCode()).isEqualTo(303);
    assertThat(browser.get(dialogue.path() + "/standing").body())
        .contains("Tack", "svarat på 2 påståenden");
    assertThat(browser.cookie("SESSION")).isEmpty();
  }

  @Test
  void countsOneVoteOfOnePersonUnderTwoHundredIdenticalRequests() throws Exception {
    var dialogue = anOpenDialogue("Mer tid att äta");
    var ballot = ballot(dialogue);
    Callable<Integer> vote = () -> put(dialogue, ballot, 0, "AGREE");
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : many.invokeAll(java.util.Collections.nCopies(200, vote))) {
        assertThat(answer.get()).isIn(204, 503, 429);
      }
    }
    assertThat(votesIn(dialogue)).isEqualTo(1);
  }

  @Test
  void takesAStatementOfOnesOwnAfterShowingSimilarOnes() {
    var dialogue = anOpenDialogue("Maten ska lagas på skolan");
    var browser = new Browser(port);
    browser.get(dialogue.path());
    browser.post(dialogue.path() + "/start", Map.of());
    var add = dialogue.path() + "/statements";
    var similar = browser.post(add, Map.of("text", "Maten borde lagas på skolan"));
    assertThat(similar.statusCode()).isEqualTo(422);
    assertThat(similar.body()).contains("liknande påståenden", "Maten borde lagas på skolan");
    var insisted =
        browser.post(add, Map.of("text", "Maten borde lagas på skolan", "insists", "true"));
    assertThat(insisted.statusCode()).isEqualTo(303);
    assertThat(statements.list(dialogue.id())).hasSize(2);
  }

  @Test
  void showsNoResultsBelowFiveParticipantsInAnyForm() {
    var dialogue = anOpenDialogue("Mer tid att äta");
    for (int i = 0; i < 4; i++) {
      ballots.cast(dialogue, UUID.randomUUID(), 0, Vote.AGREE, Channel.WEB);
    }
    assertThat(site.get(dialogue.path() + "/results").body()).contains("För få har svarat");
    assertThat(site.get(dialogue.path() + "/results.json").body())
        .contains("\"participants\":0", "\"statements\":[]");
    assertThat(site.get(dialogue.path() + "/results.csv").body().lines()).hasSize(1);
    assertThat(site.get(dialogue.path() + "/landscape.csv").statusCode()).isEqualTo(404);
    assertThat(site.get(dialogue.path() + "/landscape.svg").statusCode()).isEqualTo(404);
  }

  @Test
  void hidesADraftFromEverybodyButItsLeaders() {
    var draft = dialogues.create(aSpace(), aboutMeals(), List.of(), LEADER);
    assertThat(site.get(draft.path()).statusCode()).isEqualTo(404);
    assertThat(site.get("/d/abcdefghjk").statusCode()).isEqualTo(404);
  }

  @Test
  void trustsNoForgedBallot() {
    var dialogue = anOpenDialogue("Mer tid att äta");
    var forged = UUID.randomUUID() + ballot(dialogue).substring(36);
    assertThat(put(dialogue, forged, 0, "AGREE")).isEqualTo(401);
    assertThat(votesIn(dialogue)).isZero();
  }

  @Test
  void showsWordsAsWordsWhateverTheySay() {
    var dialogue = anOpenDialogue("<script>alert(1)</script>", "=cmd|' /C calc'!A0");
    for (int i = 0; i < 6; i++) {
      var voter = UUID.randomUUID();
      ballots.cast(dialogue, voter, 0, Vote.AGREE, Channel.WEB);
      ballots.cast(dialogue, voter, 1, Vote.PASS, Channel.WEB);
    }
    surveys.compute(dialogue.id());
    assertThat(site.get(dialogue.path() + "/results").body()).doesNotContain("<script>alert");
    assertThat(site.get(dialogue.path() + "/results.csv").body()).contains("'=cmd|");
  }

  @Test
  void keepsAPublicLogOfWhatLeadersDid() {
    var dialogue = anOpenDialogue("Något som inte hör hit");
    statements.moderate(
        dialogue.id(), 0, Decision.hide(LogEntry.Reason.OFF_TOPIC, "Se fråga 2"), LEADER);
    var page = site.get(dialogue.path() + "/moderation").body();
    assertThat(page).contains("Handlar om något annat än frågan", "Se fråga 2");
    assertThat(page).doesNotContain("Något som inte hör hit");
  }

  private void vote(Browser browser, Dialogue dialogue, int statement, String vote) {
    var form = Map.of("statement", Integer.toString(statement), "vote", vote);
    assertThat(browser.post(dialogue.path() + "/vote", form).statusCode()).isEqualTo(303);
  }

  private String ballot(Dialogue dialogue) {
    var answer = site.postJson("/api/v1" + dialogue.path() + "/ballots", "{}");
    assertThat(answer.statusCode()).isEqualTo(201);
    return answer.body().replaceFirst("(?s).*\"ballot\":\"([^\"]+)\".*", "$1");
  }

  private int put(Dialogue dialogue, String ballot, int statement, String vote) {
    return site.putJson(
            "/api/v1" + dialogue.path() + "/votes/" + statement,
            "{\"vote\":\"" + vote + "\"}",
            "Ballot",
            ballot)
        .statusCode();
  }

  private int votesIn(Dialogue dialogue) {
    var votes = new ArrayList<Integer>();
    ballots.forEach(dialogue.id(), row -> votes.add(row.getInt("value")));
    return votes.size();
  }

  private Dialogue anOpenDialogue(String... seeds) {
    var texts = List.of(seeds).stream().map(seed -> Phrase.of(Language.SV, seed)).toList();
    var made = dialogues.create(aSpace(), aboutMeals(), texts, LEADER);
    assertThat(dialogues.open(made.id(), LEADER)).isEmpty();
    return dialogues.find(made.id()).orElseThrow();
  }

  private static DialogueDraft aboutMeals() {
    return DialogueDraft.of(Phrase.of(Language.SV, "Hur blir skolmaten bättre?"), Phrase.EMPTY);
  }

  private SpaceId aSpace() {
    var slug = new Slug("dialogue-" + UUID.randomUUID());
    var name = Phrase.of(Language.SV, "Prov");
    var draft = spaces.draft(slug, name, Phrase.EMPTY, Level.LOCAL, Visibility.PUBLIC);
    assertThat(spaces.open(draft, null)).isEmpty();
    return draft.id();
  }
}
