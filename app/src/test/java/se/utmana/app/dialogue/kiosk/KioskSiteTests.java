package se.utmana.app.dialogue.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Browser;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.LedDialogues;
import se.utmana.app.dialogue.LedDialogues.Led;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.web.TestSite;

/** A tablet that one person after the other answers on. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KioskSiteTests {

  private final Kiosks kiosks;
  private final Ballots ballots;
  private final Dialogues dialogues;
  private final JdbcClient jdbc;
  private final LedDialogues led;
  private final int port;
  private final TestSite site;

  KioskSiteTests(
      Kiosks kiosks,
      Ballots ballots,
      Dialogues dialogues,
      JdbcClient jdbc,
      LedDialogues led,
      @LocalServerPort int port) {
    this.kiosks = kiosks;
    this.ballots = ballots;
    this.dialogues = dialogues;
    this.jdbc = jdbc;
    this.led = led;
    this.port = port;
    this.site = new TestSite(port);
  }

  @Test
  void givesEveryPersonABallotOfTheirOwn() {
    var here = aDialogue();
    var path = open(here);
    var tablet = new Browser(port);
    for (int person = 1; person <= 3; person++) {
      assertThat(tablet.get(path).body()).contains("Börja svara");
      tablet.post(path + "/start", Map.of());
      assertThat(tablet.get(path + "/vote").body()).contains("0 av 2");
      tablet.post(path + "/vote", Map.of("statement", "0", "vote", "AGREE"));
      assertThat(ballots.countVoters(here.dialogue().id())).isEqualTo(person);
      tablet.post(path + "/next", Map.of());
    }
    assertThat(
            jdbc.sql("select distinct channel from dialogue.vote where dialogue_id = :id")
                .param("id", here.dialogue().id().value())
                .query(String.class)
                .list())
        .containsExactly("KIOSK");
  }

  @Test
  void leavesNothingOfOnePersonForTheNext() {
    var here = aDialogue();
    var path = open(here);
    var tablet = new Browser(port);
    tablet.get(path);
    tablet.post("/language", Map.of("to", "en", "back", path));
    assertThat(tablet.get(path).body()).contains("Begin");
    tablet.post(path + "/start", Map.of());
    assertThat(tablet.get(path + "/vote").body()).contains("Disagree");
    tablet.post(path + "/vote", Map.of("statement", "0", "vote", "AGREE"));
    assertThat(tablet.cookie("kiosk")).isPresent();
    tablet.post(path + "/next", Map.of());
    assertThat(tablet.cookie("kiosk")).isEmpty();
    assertThat(tablet.cookie("language")).isEmpty();
    assertThat(tablet.get(path + "/vote").statusCode()).isEqualTo(303);
    assertThat(tablet.get(path + "/done").statusCode()).isEqualTo(303);
  }

  @Test
  void forgetsWhoeverWalkedAwayWhenTheStartIsShown() {
    var path = open(aDialogue());
    var tablet = new Browser(port);
    tablet.get(path);
    tablet.post(path + "/start", Map.of());
    assertThat(tablet.cookie("kiosk")).isPresent();
    tablet.get(path);
    assertThat(tablet.cookie("kiosk")).isEmpty();
  }

  @Test
  void startsNobodyWhileAnAccountIsSignedIn() {
    var here = aDialogue();
    var path = open(here);
    var tablet = here.browser(port);
    assertThat(tablet.get(path).body()).contains("inloggad").doesNotContain("Börja svara");
    assertThat(tablet.post(path + "/start", Map.of()).statusCode()).isEqualTo(303);
    assertThat(tablet.cookie("kiosk")).isEmpty();
    var out = tablet.post("/sign-out", Map.of("to", path));
    assertThat(out.headers().firstValue("Location").orElse("")).endsWith(path);
    assertThat(tablet.get(path).body()).contains("Börja svara");
  }

  @Test
  void stopsAtOnceWhenItsLeaderClosesIt() {
    var here = aDialogue();
    var path = open(here);
    var tablet = new Browser(port);
    tablet.get(path);
    tablet.post(path + "/start", Map.of());
    var kiosk = kiosks.list(here.dialogue().id()).getFirst();
    here.browser(port).post(here.path("kiosks/" + kiosk.id() + "/close"), Map.of());
    var vote = tablet.post(path + "/vote", Map.of("statement", "0", "vote", "AGREE"));
    assertThat(vote.statusCode()).isEqualTo(410);
    assertThat(tablet.get(path).body()).contains("Läsplattan är stängd");
    assertThat(ballots.countVoters(here.dialogue().id())).isZero();
    assertThat(dialogues.log(here.dialogue().id()))
        .extracting(LogEntry::action)
        .contains(LogEntry.Action.KIOSK_OPENED, LogEntry.Action.KIOSK_CLOSED);
  }

  @Test
  void isFoundByItsSecretOnly() {
    var path = open(aDialogue());
    assertThat(site.get(path).statusCode()).isEqualTo(200);
    assertThat(site.get(path.substring(0, path.length() - 2) + "AA").statusCode()).isEqualTo(404);
    assertThat(site.get("/kiosk/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void isNotForDialoguesOfMembers() {
    var here = led.open(LedDialogues.aboutBuses().forMembers(), "Tak vid hållplatsen.");
    var answer = here.browser(port).post(here.path("kiosks"), Map.of("place", "Biblioteket"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(kiosks.list(here.dialogue().id())).isEmpty();
  }

  private Led aDialogue() {
    return led.open(LedDialogues.aboutBuses(), "Bussen ska gå oftare.", "Tak vid hållplatsen.");
  }

  /** The path of a kiosk, as its leader is shown it. */
  private String open(Led here) {
    var made = here.browser(port).post(here.path("kiosks"), Map.of("place", "Biblioteket")).body();
    var address = made.replaceFirst("(?s).*>(https?://[^<]+/kiosk/[^<]+)<.*", "$1");
    return URI.create(address).getPath();
  }
}
