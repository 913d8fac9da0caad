package se.utmana.app.dialogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.LedDialogues;
import se.utmana.app.dialogue.LedDialogues.Led;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.web.Language;
import se.utmana.app.web.TextBook;
import se.utmana.app.web.paper.Press;
import se.utmana.app.web.picture.QrCode;

/** What comes out of the printer, read back. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SheetPaperTests {

  private final LedDialogues led;
  private final Sheets sheets;
  private final Statements statements;
  private final Press press;
  private final TextBook book;

  SheetPaperTests(
      LedDialogues led, Sheets sheets, Statements statements, Press press, TextBook book) {
    this.led = led;
    this.sheets = sheets;
    this.statements = statements;
    this.press = press;
    this.book = book;
  }

  @Test
  void printsEveryCodeOnASheetOfItsOwn() throws IOException {
    var here = led.open(LedDialogues.aboutBuses(), "Bussen ska gå oftare.", "Tak vid hållplatsen.");
    var run = print(here, 3);
    try (var pdf = pdf(here, run)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      for (int page = 1; page <= 3; page++) {
        var code = sheets.codes(run).get(page - 1).shown();
        assertThat(text(pdf, page))
            .contains(code, "sida 1 av 1", "Bussen ska gå oftare.", "Håller inte")
            .contains("Vad behövs för att bussen ska passa fler?", "Skriv inte ditt namn");
      }
    }
  }

  @Test
  void repeatsTheCodeOnEveryPageOfALongSheet() throws IOException {
    var many =
        IntStream.range(0, 30)
            .mapToObj(i -> "Påstående nummer " + i + ": " + "bussen ska gå oftare och ".repeat(6))
            .toArray(String[]::new);
    var here = led.open(LedDialogues.aboutBuses(), many);
    var run = print(here, 2);
    try (var pdf = pdf(here, run)) {
      var pages = pdf.getNumberOfPages() / 2;
      assertThat(pages).isGreaterThan(1);
      for (int page = 1; page <= 2 * pages; page++) {
        var code = sheets.codes(run).get((page - 1) / pages).shown();
        var number = (page - 1) % pages + 1;
        assertThat(text(pdf, page)).contains(code, "sida " + number + " av " + pages);
        assertThat(text(pdf, page)).contains("Hoppar över");
      }
    }
  }

  @Test
  void isTaggedForScreenReadersAndCarriesItsTypefaces() throws IOException {
    var here = led.open(LedDialogues.aboutBuses(), "Busse juohke beaivvi, ŋ ja Ж – ”citat”.");
    try (var pdf = pdf(here, print(here, 1))) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("sv");
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
      assertThat(text(pdf, 1)).contains("ŋ ja Ж – ”citat”");
    }
  }

  @Test
  void printsWhatPeopleWroteAsWordsAndNothingElse() throws IOException {
    var here = led.open(LedDialogues.aboutBuses(), "<b>1 & 2</b> \"<!-- ]]> &amp; ${x}");
    try (var pdf = pdf(here, print(here, 1))) {
      assertThat(text(pdf, 1)).contains("<b>1 & 2</b> \"<!-- ]]> &amp; ${x}");
    }
  }

  private PrintRun print(Led here, int count) {
    var numbers = statements.list(here.dialogue().id()).stream().map(one -> one.number()).toList();
    return sheets.print(here.dialogue(), Language.SV, numbers, count, "PROCESS_LEADER");
  }

  private PDDocument pdf(Led here, PrintRun run) throws IOException {
    var paper =
        new SheetsPaper(
            here.dialogue(),
            here.space(),
            run,
            sheets.codes(run),
            run.on(statements.list(here.dialogue().id())),
            "utmana.exempel.se" + here.dialogue().path(),
            QrCode.of("https://utmana.exempel.se" + here.dialogue().path()).image(8));
    var bytes = press.print(paper, book.in(run.language()));
    Files.createDirectories(Path.of("target", "paper"));
    Files.write(Path.of("target", "paper", "sheets-" + run.statements().size() + ".pdf"), bytes);
    return Loader.loadPDF(bytes);
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).replaceAll("\\s+", " ");
  }
}
