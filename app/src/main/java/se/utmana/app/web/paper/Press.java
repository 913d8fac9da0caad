package se.utmana.app.web.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.utmana.app.web.PageRenderer;
import se.utmana.app.web.Texts;

/**
 * Prints {@link Paper}: draws its template and turns it into a PDF file with tags for screen
 * readers (PDF/UA) and its typefaces inside (decision 0066).
 */
@Component
public class Press {

  private static final String FAMILY = "Atkinson Hyperlegible Next";
  private static final String FOLDER = "paper/";

  /** What XML cannot hold, not even escaped; people can send it nonetheless. */
  private static final Pattern NO_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final TemplateEngine templates;
  private final byte[] regular = read("atkinson-hyperlegible-next-400.ttf");
  private final byte[] bold = read("atkinson-hyperlegible-next-700.ttf");
  private final byte[] others = read("noto-sans-400.ttf");
  private final String style = new String(read("paper.css"), StandardCharsets.UTF_8);

  Press(TemplateEngine templates) {
    this.templates = templates;
    FontMappers.set(new OwnTypeface(regular));
  }

  /** The paper as a PDF file, in the language of the texts. */
  public byte[] print(Paper paper, Texts texts) {
    return run(builder(paper, texts));
  }

  /**
   * As {@link #print}, as a file that can be kept for ever: PDF/A-2a beside PDF/UA. Pictures may be
   * SVG inside the template; their element says with {@code alt} what they show.
   */
  public byte[] printToKeep(Paper paper, Texts texts) {
    var builder = builder(paper, texts);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useSVGDrawer(new BatikSVGDrawer());
    return run(builder);
  }

  private PdfRendererBuilder builder(Paper paper, Texts texts) {
    var builder = new PdfRendererBuilder();
    builder.withHtmlContent(draw(paper, texts), null);
    builder.usePdfUaAccessibility(true);
    builder.useFastMode();
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useFont(stream(regular), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(stream(bold), FAMILY, 700, FontStyle.NORMAL, true);
    builder.useFont(stream(others), "Noto Sans", 400, FontStyle.NORMAL, true);
    return builder;
  }

  private static byte[] run(PdfRendererBuilder builder) {
    var pdf = new ByteArrayOutputStream();
    try {
      builder.toStream(pdf).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private String draw(Paper paper, Texts texts) {
    var output = new StringOutput();
    templates.render(
        PageRenderer.templateOf(paper.getClass()),
        Map.of("paper", paper, "texts", texts, "style", style),
        output);
    return NO_XML.matcher(output.toString()).replaceAll(" ");
  }

  private static FSSupplier<InputStream> stream(byte[] font) {
    return () -> new ByteArrayInputStream(font);
  }

  private static byte[] read(String name) {
    try (var file = new ClassPathResource(FOLDER + name).getInputStream()) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("A file of the program is missing: " + name, e);
    }
  }
}
