package se.utmana.app.dialogue.leading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.LedDialogues;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** Writing a dialogue and its translations, as its leader does in a browser. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EditSiteTests {

  private final LedDialogues led;
  private final Dialogues dialogues;
  private final Statements statements;
  private final Records records;
  private final People people;
  private final int port;

  EditSiteTests(
      LedDialogues led,
      Dialogues dialogues,
      Statements statements,
      Records records,
      People people,
      @LocalServerPort int port) {
    this.led = led;
    this.dialogues = dialogues;
    this.statements = statements;
    this.records = records;
    this.people = people;
    this.port = port;
  }

  @Test
  void writesBothLanguagesAndTheChallenge() {
    var one = led.open(LedDialogues.aboutBuses(), "Fler turer på kvällen");
    var challenge = aChallenge(one.space().id());
    var browser = one.browser(port);
    var list = one.space().path() + "/dialogues";
    assertThat(browser.get(list + "/new").body()).contains("Färre tar bussen");
    var made = browser.post(list, aDraft(challenge.toString()));
    assertThat(made.statusCode()).isEqualTo(302);
    var drawn = newest(one);
    assertThat(drawn.terms().challenge()).isEqualTo(challenge);
    assertThat(statements.list(drawn.id()))
        .extracting(statement -> statement.text())
        .containsExactly(
            Phrase.of("Fler bussar", "More buses"), Phrase.of(Language.SV, "Billigare biljetter"));
    var form = browser.get(list + "/" + drawn.id().value() + "/edit").body();
    assertThat(form).contains("More buses\n–", "value=\"" + challenge + "\" selected");
  }

  @Test
  void refusesAChallengeOfAnotherSpaceAndKeepsWhatWasWritten() {
    var one = led.open(LedDialogues.aboutBuses(), "Fler turer på kvällen");
    var other = led.open(LedDialogues.aboutBuses(), "Fler turer på kvällen");
    var challenge = aChallenge(other.space().id());
    var answer =
        one.browser(port).post(one.space().path() + "/dialogues", aDraft(challenge.toString()));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Billigare biljetter", "More buses");
    var nonsense = one.browser(port).post(one.space().path() + "/dialogues", aDraft("nonsense"));
    assertThat(nonsense.statusCode()).isEqualTo(422);
  }

  @Test
  void translatesOneStatementAndLeavesTheOriginal() {
    var one = led.open(LedDialogues.aboutBuses(), "Fler turer på kvällen");
    var browser = one.browser(port);
    browser.get(one.path("moderation?show=PUBLISHED"));
    assertThat(translate(browser, one, "EN", "More buses in the evening").statusCode())
        .isEqualTo(302);
    assertThat(translate(browser, one, "EN", "More evening buses").statusCode()).isEqualTo(302);
    var refused = translate(browser, one, "SV", "Något annat");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Fler turer på kvällen");
    assertThat(statements.list(one.dialogue().id()).getFirst().text())
        .isEqualTo(Phrase.of("Fler turer på kvällen", "More evening buses"));
    assertThat(dialogues.log(one.dialogue().id()).getFirst().action())
        .isEqualTo(LogEntry.Action.TRANSLATED_EN);
  }

  @Test
  void takesATranslationAway() {
    var one = led.open(LedDialogues.aboutBuses(), "Fler turer på kvällen");
    var browser = one.browser(port);
    browser.get(one.path("moderation?show=PUBLISHED"));
    assertThat(translate(browser, one, "EN", "").statusCode()).isEqualTo(422);
    translate(browser, one, "EN", "More evening buses");
    assertThat(translate(browser, one, "EN", "").statusCode()).isEqualTo(302);
    assertThat(statements.list(one.dialogue().id()).getFirst().text())
        .isEqualTo(Phrase.of(Language.SV, "Fler turer på kvällen"));
  }

  @Test
  void letsMembersOnlyTakePartInTheirDialogue() {
    var one = led.open(LedDialogues.aboutBuses().forMembers(), "Fler turer på kvällen");
    var path = one.dialogue().path();
    var stranger = new Browser(port);
    stranger.signIn(people.aPerson().mail(), People.PASSWORD);
    for (var outside : List.of(new Browser(port), stranger)) {
      assertThat(outside.get(path).body()).doesNotContain("Börja svara");
      outside.post(path + "/start", Map.of());
      outside.post(path + "/vote", Map.of("statement", "0", "vote", "AGREE"));
    }
    assertThat(votes(one)).isZero();
    var member = one.browser(port);
    assertThat(member.get(path).body()).contains("Börja svara");
    assertThat(member.post(path + "/start", Map.of()).statusCode()).isEqualTo(303);
    member.post(path + "/vote", Map.of("statement", "0", "vote", "AGREE"));
    assertThat(votes(one)).isEqualTo(1);
  }

  private long votes(LedDialogues.Led one) {
    return dialogues.summary(one.dialogue().id()).orElseThrow().votes();
  }

  private HttpResponse<String> translate(
      Browser browser, LedDialogues.Led one, String language, String text) {
    return browser.post(
        one.path("moderation/translation"),
        Map.of("statement", "0", "language", language, "text", text, "show", "PUBLISHED"));
  }

  private static Map<String, String> aDraft(String challenge) {
    return Map.of(
        "question", "Hur får vi fler att åka buss?",
        "challenge", challenge,
        "statements", "Fler bussar\nBilligare biljetter",
        "statementsOther", "More buses\n-",
        "participation", "LINK",
        "moderation", "AFTER");
  }

  private Dialogue newest(LedDialogues.Led one) {
    return dialogues.list(one.space().id()).getFirst().dialogue();
  }

  private UUID aChallenge(SpaceId space) {
    var id = UUID.randomUUID();
    var title = Phrase.of(Language.SV, "Färre tar bussen");
    records.put(new Face(space, id, Dialogue.CHALLENGE, title, Phrase.EMPTY, "challenges/" + id));
    return id;
  }
}
