package se.utmana.app.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTests {

  /** What is read: text, and what it may stand on. */
  private static final List<String> TEXT =
      List.of(
          "ink paper sheet sunk pine-tint lake-tint lingon-tint cloudberry-tint moss-tint",
          "ink granite-tint",
          "soft paper sheet sunk granite-tint",
          "pine paper sheet sunk pine-tint",
          "pine-strong paper sheet pine-tint",
          "on-pine pine pine-strong",
          "lake paper sheet sunk lake-tint",
          "lake-strong paper sheet sunk",
          "on-lake lake lake-strong",
          "lingon paper sheet lingon-tint",
          "lingon-strong paper sheet lingon-tint",
          "on-lingon lingon lingon-strong",
          "on-cloudberry cloudberry",
          "cloudberry-ink paper sheet cloudberry-tint",
          "moss paper sheet moss-tint");

  /** What only has to be seen: borders of what can be operated, and marks in pictures. */
  private static final List<String> MARKS =
      List.of(
          "edge paper sheet sunk",
          "granite paper sheet",
          "series-1 paper sheet",
          "series-2 paper sheet",
          "series-3 paper sheet",
          "series-4 paper sheet",
          "series-5 paper sheet",
          "series-6 paper sheet");

  /** Decoration beside words, and hairlines: never what a meaning hangs on. */
  private static final List<String> DECORATION = List.of("line");

  private final String tokens;

  ContrastTests() throws IOException {
    tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void textStandsOutFromWhatItStandsOn(boolean isDark) {
    assertThat(failures(Colours.of(tokens, isDark), TEXT, 4.5)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void bordersAndMarksAreSeen(boolean isDark) {
    assertThat(failures(Colours.of(tokens, isDark), MARKS, 3)).isEmpty();
  }

  @Test
  void everyColourIsJudged() {
    var judged = new HashSet<>(DECORATION);
    TEXT.forEach(line -> judged.addAll(List.of(line.split(" "))));
    MARKS.forEach(line -> judged.addAll(List.of(line.split(" "))));
    assertThat(judged)
        .containsExactlyInAnyOrderElementsOf(Colours.of(tokens, false).byName().keySet());
  }

  @Test
  void contrastIsThatOfTheStandard() {
    var colours =
        Colours.of("--a: light-dark(#ffffff, #777777); --b: light-dark(#000000, #ffffff);", false);
    assertThat(colours.contrast("a", "b")).isEqualTo(21);
    var grey =
        Colours.of("--a: light-dark(#777777, #777777); --b: light-dark(#ffffff, #ffffff);", false);
    assertThat(failures(grey, List.of("a b"), 4.5)).containsExactly("a on b: 4.48");
  }

  private static List<String> failures(Colours colours, List<String> lines, double least) {
    var failures = new ArrayList<String>();
    for (var line : lines) {
      var names = line.split(" ");
      for (var ground : List.of(names).subList(1, names.length)) {
        var contrast = colours.contrast(names[0], ground);
        if (contrast < least) {
          failures.add("%s on %s: %.2f".formatted(names[0], ground, contrast));
        }
      }
    }
    return failures;
  }
}
