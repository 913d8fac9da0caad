package se.utmana.app.document.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a text reads. LIX is the mean number of words in a sentence plus the percentage of words with
 * more than six letters (Björnsson, 1968): below 40 is easy, above 55 is the language of offices.
 */
public final class Readability {

  /** A sentence with more words than this loses its reader. */
  static final int LONG = 30;

  /** Of a text shorter than this nothing is said. */
  static final int FEWEST_WORDS = 50;

  static final int HARD = 55;

  private static final Pattern SENTENCE = Pattern.compile("[.!?:\\n]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

  /** Nouns that hide a verb, as the handbooks of plain Swedish warn for. */
  private static final List<String> HEAVY =
      List.of(
          "genomförande",
          "tillhandahållande",
          "iakttagande",
          "ianspråktagande",
          "verkställande",
          "ombesörjande",
          "möjliggörande",
          "tydliggörande",
          "säkerställande",
          "handhavande",
          "upprätthållande",
          "avseende",
          "beträffande",
          "erforderlig",
          "föreligga",
          "vederbörande");

  private Readability() {}

  /** Of an empty text it is 0. */
  public static int lix(String text) {
    var words = words(text).toList();
    if (words.isEmpty()) {
      return 0;
    }
    var sentences = Math.max(1, sentences(text).count());
    var large = words.stream().filter(word -> word.length() > 6).count();
    return Math.toIntExact(
        Math.round((double) words.size() / sentences + 100.0 * large / words.size()));
  }

  static long count(String text) {
    return words(text).count();
  }

  /** The sentences that are too long. */
  static List<String> tooLong(String text) {
    return sentences(text).filter(one -> words(one).count() > LONG).toList();
  }

  /** The heavy words in it, each once. */
  static List<String> heavy(String text) {
    return words(text)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> HEAVY.stream().anyMatch(word::startsWith))
        .distinct()
        .toList();
  }

  private static Stream<String> sentences(String text) {
    return SENTENCE.splitAsStream(text).map(String::strip).filter(one -> !one.isEmpty());
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group());
  }
}
