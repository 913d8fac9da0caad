package se.utmana.app.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesheetTests {

  private static final Path FOLDER = Path.of("src/main/resources/static/css");
  private static final Pattern IMPORT =
      Pattern.compile("@import \"([a-z-]+\\.css)\" layer\\([a-z]+\\);");

  /** Browsers stop reading imports at the first line that is none, without a word. */
  @Test
  void mainIsNothingButImports() throws IOException {
    assertThat(lines())
        .allMatch(
            line -> IMPORT.matcher(line).matches() || line.startsWith("@layer"), "an import line");
  }

  @Test
  void everyFileIsImportedOnce() throws IOException {
    try (var files = Files.list(FOLDER)) {
      var present = files.map(file -> file.getFileName().toString()).toList();
      assertThat(
              lines().stream().flatMap(line -> IMPORT.matcher(line).results().map(r -> r.group(1))))
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              present.stream().filter(name -> !name.equals("main.css")).toList());
    }
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(FOLDER.resolve("main.css")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("/*"))
        .toList();
  }
}
