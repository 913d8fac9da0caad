package se.utmana.app.mission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.utmana.app.challenge.Basis;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Where a mission goes, and on what ground that is said.
 *
 * @param sentence the direction in one sentence, which chooses no solution
 * @param background why this direction, may be empty
 * @param source where a fact comes from; may be empty for everything else
 */
public record Direction(Phrase sentence, Phrase background, Basis basis, String source) {

  static final int SOURCE_LENGTH = 500;

  /** Words with which a sentence goes on from where it leads to how one gets there. */
  private static final List<String> TURNS_TO_SOLUTION =
      List.of(
          "genom att",
          "genom en ",
          "genom ett ",
          "med hjälp av",
          "via en ",
          "via ett ",
          "by means of",
          "by introducing",
          "by building",
          "by using",
          "through a ",
          "with the help of");

  public Direction {
    source = source.strip();
  }

  /** Why it cannot stand as it is, if it cannot. */
  public Optional<Refusal> refusal() {
    return Written.needed("sentence", sentence, Written.LINE)
        .or(() -> Written.atMost("background", background, Written.TEXT))
        .or(this::solution)
        .or(this::sourceRefusal);
  }

  private Optional<Refusal> solution() {
    return sentence.byLanguage().values().stream()
        .flatMap(Direction::solutionWords)
        .findFirst()
        .map(words -> Refusal.at("sentence", "mission.refused.solution", words.strip()));
  }

  private static Stream<String> solutionWords(String sentence) {
    var small = sentence.toLowerCase(Locale.ROOT);
    return TURNS_TO_SOLUTION.stream().filter(small::contains);
  }

  private Optional<Refusal> sourceRefusal() {
    if (basis == Basis.FACT && source.isEmpty()) {
      return Optional.of(Refusal.at("source", "mission.refused.source"));
    }
    return source.length() > SOURCE_LENGTH
        ? Optional.of(Refusal.at("source", "mission.refused.long", SOURCE_LENGTH))
        : Optional.empty();
  }

  /** The background, a paragraph for each line that says anything. */
  public List<String> paragraphs(Language language) {
    return background
        .in(language)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Whether the source is an address that a reader can follow. */
  public boolean isLink() {
    return source.startsWith("https://") && source.indexOf(' ') < 0;
  }
}
