package se.utmana.app.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AssetsTests {

  private static final Path STATIC = Path.of("src/main/resources/static");

  private final Assets assets = new Assets();
  private final AssetFiles files = new AssetFiles(assets);

  @Test
  void foldsEveryImportIntoTheStyleSheet() throws IOException {
    var style =
        new String(assets.find("css/main.css").orElseThrow().plain(), StandardCharsets.UTF_8);
    assertThat(style).doesNotContain("@import").contains("@layer base {");
    try (var parts = Files.list(STATIC.resolve("css"))) {
      parts
          .filter(part -> !part.endsWith("main.css"))
          .forEach(part -> assertThat(style).contains(text(part)));
    }
  }

  @Test
  void keepsAFileOfThisReleaseForEver() {
    var answer = files.file(assets.version(), "/css/main.css", "gzip, br");
    assertThat(answer.getHeaders().getCacheControl())
        .contains("immutable")
        .contains("max-age=31536000");
    assertThat(answer.getHeaders().getFirst("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void keepsNoFileOfAnotherRelease() {
    var answer = files.file("0123456789", "/css/main.css", "");
    assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    assertThat(answer.getHeaders().getFirst("Content-Encoding")).isNull();
  }

  @Test
  void findsOnlyWhatWasThereAtStart() {
    assertThat(assets.find("../application.yaml")).isEmpty();
    assertThat(assets.find("vendor/README.md")).isEmpty();
  }

  @Test
  void vendoredFilesAreTheOnesThatWereChecked() {
    var row = Pattern.compile("\\| `([^`]+)` \\|.*`([0-9a-f]{64})`");
    var found = row.matcher(text(STATIC.resolve("vendor/README.md"))).results().toList();
    assertThat(found).hasSizeGreaterThanOrEqualTo(2);
    assertThat(found)
        .allSatisfy(
            file -> assertThat(digest(STATIC.resolve(file.group(1)))).isEqualTo(file.group(2)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
