package se.utmana.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextBookTests {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");

  /** Where code names a text: a key that ends with a point is the beginning of several. */
  private static final List<Pattern> USES =
      List.of(
          Pattern.compile("(?:\\.get|\\btext|Refusal\\.of)\\(\\s*\"([a-z]+\\.[\\w.-]+)\""),
          Pattern.compile("Refusal\\.at\\(\\s*\"[^\"]*\",\\s*\"([^\"]+)\""),
          Pattern.compile("\\.leave\\(\\s*\\w+,\\s*\"([^\"]+)\""),
          Pattern.compile("new NavLink\\([^\"]*\"([^\"]+)\""));

  private final Map<String, String> swedish = TextBook.read(Language.SV);
  private final Map<String, String> english = TextBook.read(Language.EN);

  @Test
  void everyTextIsInBothLanguages() {
    assertThat(swedish.keySet()).isEqualTo(english.keySet());
  }

  @Test
  void bothLanguagesSpeakOfTheSameThings() {
    assertThat(arguments(swedish)).isEqualTo(arguments(english));
  }

  @Test
  void everyTextThatIsUsedExists() {
    assertThat(missing(uses(Path.of("src/main/java"), Path.of("src/main/jte")))).isEmpty();
  }

  @Test
  void noticesATextThatIsMissing() {
    var uses =
        usesIn("shell.text(\"web.nowhere\") text(\"web.skip\") Refusal.of(\"web.theme.\" + x)");
    assertThat(missing(uses)).containsExactly("web.nowhere");
  }

  private Set<String> missing(Set<String> uses) {
    var missing = new TreeSet<>(uses);
    missing.removeIf(
        use ->
            use.endsWith(".")
                ? swedish.keySet().stream().anyMatch(key -> key.startsWith(use))
                : swedish.containsKey(use));
    return missing;
  }

  private static Set<String> uses(Path... folders) {
    var uses = new TreeSet<String>();
    for (var folder : folders) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          uses.addAll(usesIn(Files.readString(file)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return uses;
  }

  private static Set<String> usesIn(String code) {
    return USES.stream()
        .flatMap(pattern -> pattern.matcher(code).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Set<String>> arguments(Map<String, String> texts) {
    var arguments = new TreeMap<String, Set<String>>();
    texts.forEach(
        (key, text) ->
            arguments.put(
                key,
                ARGUMENT
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new))));
    return arguments;
  }
}
