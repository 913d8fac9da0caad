package se.utmana.app.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestConstructor;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.utmana.app.ServerTest;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Paper;
import se.utmana.app.document.content.Papers;
import se.utmana.app.document.content.Passage;
import se.utmana.app.document.content.Section;
import se.utmana.app.web.Language;
import se.utmana.app.web.TextBook;
import se.utmana.app.web.Texts;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FormatsTests {

  private final Formats formats;
  private final Texts texts;

  FormatsTests(Formats formats, TextBook book) {
    this.formats = formats;
    this.texts = book.in(Language.SV);
  }

  @BeforeAll
  static void wakeTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_A", "PDFUA_1"})
  void printsWhatCanBeKeptAndReadAloud(PDFAFlavour flavour) throws Exception {
    var pdf = formats.pdf(Papers.withEverything(), texts);
    keep("document", pdf);
    assertThat(faults(pdf, flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_A", "PDFUA_1"})
  void printsLongTablesAndOddLetters(PDFAFlavour flavour) throws Exception {
    var pdf = formats.pdf(plan(200), texts);
    keep("plan", pdf);
    assertThat(faults(pdf, flavour)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(5);
      var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text).contains("Insats 200", "Käsitelmä Đ ŋ");
    }
  }

  @Test
  void givesTheSameBytesToPrograms() {
    assertThat(formats.json(Papers.withEverything()))
        .isEqualTo(formats.json(Papers.withEverything()));
  }

  @Test
  void letsNoCellBeAFormula() {
    var table = Papers.withEverything().tables().getFirst();
    assertThat(formats.csv(table)).contains("'=SUM(A1)").doesNotContain("\n=SUM");
  }

  private static Paper plan(int measures) {
    var columns = new ArrayList<Block.Column>();
    for (var i = 1; i <= 13; i++) {
      columns.add(Block.Column.of("Kolumn " + i));
    }
    var rows = new ArrayList<List<String>>();
    for (var i = 1; i <= measures; i++) {
      var row = new ArrayList<String>();
      row.add("Insats " + i);
      for (var j = 1; j < 13; j++) {
        row.add("Käsitelmä Đ ŋ <&> " + j);
      }
      rows.add(row);
    }
    var table = new Block.Table("Insatser", columns, rows);
    var section = new Section("insatser", "Insatser", true, List.of(Passage.written(table)));
    return new Paper("sv", "Handlingsplan", "Plan för maten", List.of(), List.of(section), null);
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(
              one -> one.getRuleId().getClause() + " " + one.getMessage() + " " + one.getLocation())
          .distinct()
          .toList();
    }
  }

  /** To look at. */
  private static void keep(String name, byte[] pdf) throws Exception {
    var folder = Files.createDirectories(Path.of("target", "paper"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
  }
}
