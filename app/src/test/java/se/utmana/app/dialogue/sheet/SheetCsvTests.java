package se.utmana.app.dialogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.LedDialogues;
import se.utmana.app.dialogue.LedDialogues.Led;
import se.utmana.app.web.Language;
import se.utmana.app.web.TextBook;

/** Sheets that somebody typed into a spreadsheet. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SheetCsvTests {

  private final Sheets sheets;
  private final Ballots ballots;
  private final TextBook book;
  private final LedDialogues led;
  private final int port;

  SheetCsvTests(
      Sheets sheets, Ballots ballots, TextBook book, LedDialogues led, @LocalServerPort int port) {
    this.sheets = sheets;
    this.ballots = ballots;
    this.book = book;
    this.led = led;
    this.port = port;
  }

  @Test
  void readsWhatSpreadsheetsWrite() {
    var here = new Printed();
    var expected = Map.of(0, Vote.AGREE, 1, Vote.DISAGREE);
    for (var separator : List.of(",", ";", "\t")) {
      var lines = List.of(here.head(), List.of(here.code(0), "1", "-1", ""));
      var csv = here.read("\uFEFF" + table(lines, separator) + "\r\n" + separator + separator);
      assertThat(csv.faults()).isEmpty();
      assertThat(csv.entries())
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.code().shown()).isEqualTo(here.code(0));
                assertThat(one.answers()).isEqualTo(expected);
              });
    }
  }

  @Test
  void namesLineAndColumnOfEveryFault() {
    var here = new Printed();
    var wrong = wrongSign(here.code(1));
    var lines =
        List.of(
            here.head(),
            List.of(here.code(0), "1", "2", ""),
            List.of(wrong, "1", "", ""),
            List.of(here.code(0), "0", "", ""),
            List.of(here.code(1), "", "", ""),
            List.of(new Printed().code(0), "1", "", ""));
    assertThat(faults(here.read(table(lines, ","))))
        .containsExactly(
            "Rad 2, kolumn 1: ”2” är inget svar. Skriv 1, -1 eller 0, eller lämna tomt.",
            "Rad 3, kolumn code: ”" + wrong + "” är ingen kod på ett blad. Läs av bladet igen.",
            "Rad 4, kolumn code: bladet " + here.code(0) + " står också på rad 2.",
            "Rad 5, kolumn code: bladet " + here.code(1) + " har inga svar. Ta bort raden.",
            "Rad 6, kolumn code: bladet "
                + lines.get(5).getFirst()
                + " hör inte till den här utskriften.");
  }

  @Test
  void namesWhatIsWrongWithTheHead() {
    var here = new Printed();
    assertThat(faults(here.read("kod,0\n" + here.code(0) + ",1")))
        .contains("Rad 1: kolumnen code saknas.");
    assertThat(faults(here.read("code,0,7,0\n" + here.code(0) + ",1,1,1")))
        .containsExactly(
            "Rad 1: kolumnen 0 finns två gånger.", "Rad 1: 7 är inget påstående på de här bladen.");
    assertThat(faults(here.read("code,0\n" + here.code(0) + ",1,1")))
        .containsExactly("Rad 2: raden har 3 fält, men rubrikraden har 2.");
    assertThat(faults(here.read("code,0\n\"" + here.code(0) + ",1")))
        .containsExactly("Filen går inte att läsa som CSV: ett citattecken saknar sitt slut.");
    assertThat(faults(here.read(" \n"))).containsExactly("Filen är tom.");
  }

  @Test
  void survivesFilesThatAreNone() {
    var here = new Printed();
    var random = new SplittableRandom(2026);
    for (int i = 0; i < 500; i++) {
      var noise = new StringBuilder();
      for (int n = random.nextInt(200); n > 0; n--) {
        noise.append("code,;\t\"\n\r01-A\u0000å".charAt(random.nextInt(16)));
      }
      assertThat(here.read(noise.toString()).faults()).isNotEmpty();
    }
  }

  @Test
  void savesAllOfAFileOrNothing() {
    var here = new Printed();
    var browser = here.led.browser(port);
    var good = List.of(here.code(0), "1", "-1", "0");
    var bad = List.of(here.code(1), "1", "nej", "");
    var save = here.path("save");
    var refused = browser.post(save, Map.of("table", table(List.of(here.head(), good, bad), ";")));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Inget är sparat", "Rad 3, kolumn 1");
    assertThat(ballots.countVoters(here.run.dialogue())).isZero();
    var other = List.of(here.code(1), "1", "", "");
    var saved = browser.post(save, Map.of("table", table(List.of(here.head(), good, other), ";")));
    assertThat(saved.statusCode()).isEqualTo(302);
    browser.post(save, Map.of("table", table(List.of(here.head(), good), ";")));
    assertThat(ballots.countVoters(here.run.dialogue())).isEqualTo(2);
  }

  @Test
  void offersATemplateThatItReadsItself() {
    var here = new Printed();
    var template = here.led.browser(port).get(here.path("template.csv")).body();
    assertThat(template.lines()).hasSize(4);
    assertThat(faults(here.read(template))).hasSize(3).allMatch(one -> one.contains("inga svar"));
  }

  private static String table(List<List<String>> lines, String separator) {
    return String.join("\r\n", lines.stream().map(line -> String.join(separator, line)).toList());
  }

  private static String wrongSign(String code) {
    return Stream.of("A", "C")
        .map(sign -> sign + code.substring(1))
        .filter(one -> !one.equals(code))
        .findFirst()
        .orElseThrow();
  }

  private List<String> faults(SheetCsv csv) {
    return csv.faults().stream().map(book.in(Language.SV)::get).toList();
  }

  /** Three sheets with three statements. */
  private final class Printed {

    private final Led led =
        SheetCsvTests.this.led.open(
            LedDialogues.aboutBuses(), "Bussen ska gå oftare.", "Tak.", "Rakare väg.");

    private final PrintRun run =
        sheets.print(led.dialogue(), Language.SV, List.of(0, 1, 2), 3, "PROCESS_LEADER");

    List<String> head() {
      return List.of("code", "0", "1", "2");
    }

    String code(int sheet) {
      return sheets.codes(run).get(sheet).shown();
    }

    SheetCsv read(String text) {
      return SheetCsv.read(text, run, sheets.codes(run));
    }

    String path(String below) {
      return led.path("sheets/" + run.id() + "/" + below);
    }
  }
}
