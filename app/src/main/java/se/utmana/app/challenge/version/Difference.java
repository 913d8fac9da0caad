package se.utmana.app.challenge.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed from one text to another, word by word: the longest common subsequence stays, the
 * rest went or came. O(n·m) for texts of n and m words.
 */
record Difference(List<Part> parts) {

  private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

  /** Some words that stayed, came or went. */
  record Part(Kind kind, String text) {}

  /** What happened to words. */
  enum Kind {
    SAME,
    GONE,
    NEW
  }

  Difference {
    parts = List.copyOf(parts);
  }

  /** A text of which everything stayed. */
  static Difference none(String text) {
    return new Difference(List.of(new Part(Kind.SAME, text)));
  }

  static Difference between(String before, String after) {
    var old = WORDS.split(before, -1);
    var now = WORDS.split(after, -1);
    var common = common(old, now);
    var parts = new ArrayList<Part>();
    var i = 0;
    var j = 0;
    while (i < old.length || j < now.length) {
      if (i < old.length && j < now.length && same(old[i], now[j])) {
        add(parts, Kind.SAME, now[j++]);
        i++;
      } else if (i < old.length && (j == now.length || common[i + 1][j] >= common[i][j + 1])) {
        add(parts, Kind.GONE, old[i++]);
      } else {
        add(parts, Kind.NEW, now[j++]);
      }
    }
    return new Difference(parts);
  }

  /** How many words the texts have in common from word i of one and word j of the other. */
  private static int[][] common(String[] old, String[] now) {
    var common = new int[old.length + 1][now.length + 1];
    for (var i = old.length - 1; i >= 0; i--) {
      for (var j = now.length - 1; j >= 0; j--) {
        common[i][j] =
            same(old[i], now[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static boolean same(String one, String other) {
    return one.strip().equals(other.strip());
  }

  private static void add(List<Part> parts, Kind kind, String word) {
    if (word.isEmpty()) {
      return;
    }
    if (!parts.isEmpty() && parts.getLast().kind() == kind) {
      var last = parts.removeLast();
      parts.add(new Part(kind, last.text() + word));
    } else {
      parts.add(new Part(kind, word));
    }
  }

  boolean isAnything() {
    return parts.stream().anyMatch(part -> part.kind() != Kind.SAME);
  }
}
