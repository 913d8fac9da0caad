package se.utmana.app.dialogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two statements are: the share of three-letter sequences that they have in common, as
 * PostgreSQL's pg_trgm counts it, so that word order and endings matter little.
 */
final class Likeness {

  private static final double ALIKE = 0.45;
  private static final int MOST = 3;
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Likeness() {}

  /** The statements nearest to the words, nearest first, none when nothing is alike. */
  static List<Statement> closest(String words, List<Statement> statements) {
    var trigrams = trigrams(words);
    record Near(Statement statement, double likeness) {}
    return statements.stream()
        .map(one -> new Near(one, likeness(trigrams, one)))
        .filter(near -> near.likeness() >= ALIKE)
        .sorted(Comparator.comparingDouble(Near::likeness).reversed())
        .limit(MOST)
        .map(Near::statement)
        .toList();
  }

  /** Whether a statement says the very same in one of its languages. */
  static boolean isSame(String words, Statement statement) {
    var plain = plain(words);
    return statement.text().byLanguage().values().stream().anyMatch(t -> plain(t).equals(plain));
  }

  private static double likeness(Set<String> trigrams, Statement statement) {
    return statement.text().byLanguage().values().stream()
        .mapToDouble(text -> shared(trigrams, trigrams(text)))
        .max()
        .orElse(0);
  }

  private static double shared(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static Set<String> trigrams(String text) {
    var trigrams = new HashSet<String>();
    for (var word : plain(text).split(" ", -1)) {
      var padded = "  " + word + " ";
      for (int i = 0; i + 3 <= padded.length(); i++) {
        trigrams.add(padded.substring(i, i + 3));
      }
    }
    return trigrams;
  }

  private static String plain(String text) {
    return NOT_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
