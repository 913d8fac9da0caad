package se.utmana.app.systemmap.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utmana.app.systemmap.format.read.NamedFile;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.web.Language;

/** Files that were made to harm are refused, soon and in words. */
class HostileMapTests {

  private static final Duration SOON = Duration.ofSeconds(2);

  @TempDir private Path folder;

  @Test
  void refusesDocumentTypesAndEntities() {
    refuses("<!DOCTYPE graphml [<!ENTITY x \"y\">]>\n<graphml>&x;</graphml>", "document type");
    refuses(
        "<!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<gexf><nodes>"
            + "<node id=\"a\" label=\"&x;\"/></nodes></gexf>",
        "document type");
    refuses("<graphml><node id=\"a\"><data key=\"label\">&x;</data></node></graphml>", "line 1");
  }

  @Test
  void refusesEntitiesThatMultiply() {
    var laughs = new StringBuilder("<!DOCTYPE graphml [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    refuses(laughs + "]><graphml>&a39;</graphml>", "document type");
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    refuses("[".repeat(500_000), "line 1");
    refuses("{\"elements\":" + "[".repeat(100) + "]".repeat(100) + "}", "nested deeper");
    refuses("<graphml>" + "<a>".repeat(100_000), "nested deeper");
  }

  @Test
  void refusesTooManyParts() {
    refuses("{\"elements\":[" + "[],".repeat(2_000_000) + "[]]}", "more than");
    refuses("Label\n" + "x\n".repeat(300_000), "more than");
    refuses("a\tb\n".repeat(300_000), "more than");
    refuses(",".repeat(8_000_000), "");
    refuses("digraph {" + "a->b;".repeat(1_000_000) + "}", "more than");
  }

  @Test
  void refusesOtherThanUtf8() {
    refuses(new byte[] {'L', 'a', 'b', 'e', 'l', '\n', (byte) 0xc3, '(', '\n'}, "line 2");
    refuses(new byte[] {1, 0, 2, 0}, "neither text");
  }

  @Test
  void refusesArchivesThatUnpackToFarMore() throws IOException {
    refuses(zip("map.json", new byte[200 << 20]), "far more than its size");
    refuses(zip("xl/workbook.xml", new byte[20 << 20]), "far more than its size");
    refuses(zip("../map.json", new byte[10]), "outside of itself");
    refuses(zip("/etc/map.json", new byte[10]), "outside of itself");
    refuses(zip("inner.zip", zip("map.json", new byte[10])), "no file that could be a map");
    refuses(manyEntries(), "more than 100 files");
    refuses(Arrays.copyOf(zip("map.json", new byte[1000]), 40), "zip archive");
  }

  @Test
  void refusesWorkbooksWithDocumentTypes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      entry(zip, "xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><workbook/>");
    }
    refuses(bytes.toByteArray(), "document type");
  }

  @Test
  void refusesPackedTextThatUnpacksToFarMore() {
    // Twenty-seven kilobytes that lz-string 1.5.0 made of sixty million characters.
    refuses(Samples.content("bomb.prsm"), "");
  }

  @Test
  void refusesFilesOfFiftyMegabytesUnread() throws IOException {
    var file = folder.resolve("large.json");
    Files.write(file, new byte[50 << 20]);
    assertThatThrownBy(() -> MapFiles.read(file, Language.EN))
        .isInstanceOf(MapProblem.class)
        .hasMessageContaining("larger than 16 MB");
    refuses(new byte[50 << 20], "larger than 16 MB");
  }

  private static void refuses(String text, String because) {
    refuses(text.getBytes(StandardCharsets.UTF_8), because);
  }

  private static void refuses(byte[] content, String because) {
    var start = Instant.now();
    assertThatThrownBy(() -> MapFiles.read(List.of(new NamedFile("map", content)), Language.EN))
        .isInstanceOf(MapProblem.class)
        .hasMessageContaining(because);
    assertThat(Duration.between(start, Instant.now())).isLessThan(SOON);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] manyEntries() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 101; i++) {
        entry(zip, "map" + i + ".csv", "Label\n");
      }
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
