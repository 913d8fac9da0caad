package se.utmana.app.dialogue.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Addresses;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.LedDialogues;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TextBook;
import se.utmana.app.web.paper.Press;
import se.utmana.app.web.picture.QrCode;

/** Codes and posters, read back with another library than the one that draws them. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PosterTests {

  private static final Phrase CONTEXT =
      Phrase.of(
          "Regionen ritar om busslinjerna i vår. Vi vill veta vad som gör skillnad för dig som"
              + " åker, och för dig som inte åker i dag. Svaren går till trafiknämnden i mars.",
          "The region redraws its bus lines this spring. We want to know what matters to you.");

  private final LedDialogues led;
  private final Press press;
  private final TextBook book;

  PosterTests(LedDialogues led, Press press, TextBook book) {
    this.led = led;
    this.press = press;
    this.book = book;
  }

  @Test
  void drawsACodeThatLeadsToTheAddress() throws ReaderException {
    var address = "https://utmana.exempel.se/d/abcdefghjk";
    assertThat(read(image(QrCode.of(address)))).isEqualTo(address);
    var longer = "https://utmana.exempel.se/kiosk/" + "AbC-_9".repeat(10);
    assertThat(read(image(QrCode.of(longer)))).isEqualTo(longer);
  }

  @ParameterizedTest
  @EnumSource
  void fitsOnOnePageWithItsCodeAndItsAddress(PosterPaper.Size size)
      throws IOException, ReaderException {
    for (var language : Language.values()) {
      var here = led.open(DialogueDraft.of(question(), CONTEXT), "Tak.");
      var address = "https://utmana.exempel.se" + here.dialogue().path();
      var spoken = Addresses.spoken(address);
      var paper =
          new PosterPaper(
              here.dialogue(), here.space(), language, size, spoken, QrCode.of(address).image(24));
      var bytes = press.print(paper, book.in(language));
      Files.createDirectories(Path.of("target", "paper"));
      Files.write(Path.of("target", "paper", "poster-" + size + language + ".pdf"), bytes);
      try (var pdf = Loader.loadPDF(bytes)) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
        assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
            .contains(
                question().in(language), spoken, book.in(language).get("dialogue.poster.call"));
        assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(0, 60))).isEqualTo(address);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void fitsOnOnePageHoweverLongTheQuestionIs(PosterPaper.Size size) throws IOException {
    var words = Phrase.of(Language.SV, "samhällsutmaningarna i Norrdalen ".repeat(6).strip());
    var context = Phrase.of(Language.SV, "Regionen ritar om busslinjerna i vår. ".repeat(30));
    var here = led.open(DialogueDraft.of(words, context), "Tak.");
    var address = "utmana.regionvasternorrland.example.org" + here.dialogue().path();
    var qr = QrCode.of("https://" + address).image(24);
    var paper = new PosterPaper(here.dialogue(), here.space(), Language.SV, size, address, qr);
    var bytes = press.print(paper, book.in(Language.SV));
    Files.createDirectories(Path.of("target", "paper"));
    Files.write(Path.of("target", "paper", "poster-long-" + size + ".pdf"), bytes);
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  private static Phrase question() {
    return LedDialogues.aboutBuses().question();
  }

  private static BufferedImage image(QrCode code) {
    var scale = 4;
    var image =
        new BufferedImage(code.size() * scale, code.size() * scale, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, code.isDark(x / scale, y / scale) ? 0 : 0xFFFFFF);
      }
    }
    return image;
  }

  private static String read(BufferedImage image) throws ReaderException {
    var width = image.getWidth();
    var height = image.getHeight();
    var pixels = image.getRGB(0, 0, width, height, null, 0, width);
    var bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    return new QRCodeReader().decode(bitmap).getText();
  }
}
