package se.utmana.app.dialogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.LedDialogues;
import se.utmana.app.web.Language;

/** Typing in sheets as plain forms, without JavaScript. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EntrySiteTests {

  private final Sheets sheets;
  private final Ballots ballots;
  private final LedDialogues led;
  private final int port;

  EntrySiteTests(Sheets sheets, Ballots ballots, LedDialogues led, @LocalServerPort int port) {
    this.sheets = sheets;
    this.ballots = ballots;
    this.led = led;
    this.port = port;
  }

  @Test
  void typesInCorrectsAndTakesBackSheets() {
    var here = led.open(LedDialogues.aboutBuses(), "Bussen ska gå oftare.", "Tak.");
    var id = here.dialogue().id();
    var run = sheets.print(here.dialogue(), Language.SV, List.of(0, 1), 2, "PROCESS_LEADER");
    var code = sheets.codes(run).getFirst();
    var path = here.path("sheets/" + run.id() + "/enter");
    var browser = here.browser(port);

    var wrong = browser.post(path, Map.of("code", "AAA-AAC", "a0", "1", "a1", "7"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("AAA-AAC stämmer inte", "7 är inget svar", "value=\"AAA-AAC\"", "value=\"7\"");

    var saved = browser.post(path, Map.of("code", code.text(), "a0", "1", "a1", ""));
    assertThat(saved.statusCode()).isEqualTo(302);
    var next = browser.get(saved.headers().firstValue("Location").orElseThrow()).body();
    assertThat(next).contains(code.shown(), "1 svar");

    var again = browser.post(path, Map.of("code", code.shown(), "a0", "2"));
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("redan inskrivet", "förut: Håller med", "name=\"replaces\"");
    assertThat(sheets.entered(id, code).orElseThrow().answers()).isEqualTo(Map.of(0, Vote.AGREE));

    browser.post(path, Map.of("code", code.shown(), "a0", "2", "replaces", "true"));
    assertThat(sheets.entered(id, code).orElseThrow().answers())
        .isEqualTo(Map.of(0, Vote.DISAGREE));
    assertThat(ballots.countVoters(id)).isEqualTo(1);

    assertThat(browser.get(path + "?code=" + code.text()).body())
        .contains("value=\"" + code.shown() + "\"", "value=\"2\"");
    browser.post(here.path("sheets/" + run.id() + "/undo"), Map.of("code", code.text()));
    assertThat(ballots.countVoters(id)).isZero();
  }

  @Test
  void sendsASheetOfAnotherPrintThere() {
    var here = led.open(LedDialogues.aboutBuses(), "Bussen ska gå oftare.", "Tak.");
    var both = sheets.print(here.dialogue(), Language.SV, List.of(0, 1), 1, "PROCESS_LEADER");
    var one = sheets.print(here.dialogue(), Language.SV, List.of(1), 1, "PROCESS_LEADER");
    var code = sheets.codes(one).getFirst().shown();
    var path = here.path("sheets/" + both.id() + "/enter");
    var answer = here.browser(port).post(path, Map.of("code", code, "a0", "1"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("andra påståenden");
    assertThat(ballots.countVoters(here.dialogue().id())).isZero();
  }

  @Test
  void findsNoPrintOfAnotherDialogue() {
    var here = led.open(LedDialogues.aboutBuses(), "Tak.");
    var there = led.open(LedDialogues.aboutBuses(), "Tak.");
    var run = sheets.print(there.dialogue(), Language.SV, List.of(0), 1, "PROCESS_LEADER");
    var browser = here.browser(port);
    for (var below : List.of("enter", "sheets.pdf", "upload", "template.csv")) {
      assertThat(browser.get(here.path("sheets/" + run.id() + "/" + below)).statusCode())
          .isEqualTo(404);
    }
  }
}
