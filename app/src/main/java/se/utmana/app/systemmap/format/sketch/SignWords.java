package se.utmana.app.systemmap.format.sketch;

import java.util.Locale;
import java.util.Set;

/** The words and marks by which tools and people say which way a link works. */
public final class SignWords {

  private static final Set<String> PLUS =
      Set.of(
          "+",
          "+1",
          "1",
          "plus",
          "positive",
          "pos",
          "s",
          "same",
          "increases",
          "increase",
          "positiv",
          "ökar",
          "samma");
  private static final Set<String> MINUS =
      Set.of(
          "-",
          "-1",
          "minus",
          "negative",
          "neg",
          "o",
          "opposite",
          "decreases",
          "decrease",
          "negativ",
          "minskar",
          "motsatt");
  private static final Set<String> UNKNOWN = Set.of("?", "0", "unknown", "okänd", "unclear");

  private SignWords() {}

  /** 1 or −1 where a name speaks of a sign, 0 where it speaks of none. */
  public static int guess(String name) {
    var word = plain(name);
    if (PLUS.contains(word)) {
      return 1;
    }
    return MINUS.contains(word) ? -1 : 0;
  }

  /** Whether the name is a word or a mark for a sign, be it that of an unknown one. */
  public static boolean isSign(String name) {
    return guess(name) != 0 || UNKNOWN.contains(plain(name));
  }

  private static String plain(String name) {
    var word = name.strip().toLowerCase(Locale.ROOT);
    return word.replace('−', '-').replace('–', '-').replace('＋', '+');
  }
}
