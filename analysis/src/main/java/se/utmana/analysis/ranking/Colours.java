package se.utmana.analysis.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Names for items that say only how they stand in the choices, and the order by those names. */
final class Colours {

  // Idea: colour refinement (Weisfeiler and Leman, 1968). A colour hashes the multiset of games
  // together with the colours of the opponents. Sums of longs are exact, so they do not depend on
  // the order. Items that still look alike have the same strength (the strengths are unique, and
  // equal strengths within each colour solve the equations); they are then told apart one by one,
  // only to compute in the same order: mirror images give the same numbers at the same places.

  private static final int MOST_ROUNDS = 50;
  private static final int MOST_CHOICES = 100;

  private final Pairs pairs;
  private long[] colours;
  private final long[] looks;

  private Colours(Pairs pairs) {
    this.pairs = pairs;
    this.colours = new long[pairs.items()];
    Components components = Components.of(pairs);
    for (int i = 0; i < colours.length; i++) {
      colours[i] = mix(components.size(i) * 31L + components.games(i));
    }
    refine();
    looks = colours.clone();
    tellApart();
  }

  /** O(pairs·rounds), more only where items mirror each other. */
  static Colours of(Pairs pairs) {
    return new Colours(pairs);
  }

  /** Items by colour, those without any game last. */
  int[] order() {
    return IntStream.range(0, colours.length)
        .boxed()
        .sorted(
            Comparator.<Integer, Boolean>comparing(pairs::isAlone)
                .thenComparingLong(i -> looks[i])
                .thenComparingLong(i -> colours[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Whether nothing in the choices tells the two items apart. */
  boolean lookAlike(int item, int other) {
    return looks[item] == looks[other];
  }

  private void refine() {
    int kinds = kinds();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      long[] next = new long[colours.length];
      for (int i = 0; i < next.length; i++) {
        long sum = 0;
        for (int at = pairs.start(i); at < pairs.end(i); at++) {
          sum += mix(colours[pairs.other(at)] + mix(pairs.points(at) * 65_599L + pairs.games(at)));
        }
        next[i] = mix(mix(colours[i]) + sum);
      }
      colours = next;
      int now = kinds();
      if (now == kinds) {
        return;
      }
      kinds = now;
    }
  }

  private int kinds() {
    return (int) Arrays.stream(colours).distinct().count();
  }

  private void tellApart() {
    for (int choice = 1; choice <= MOST_CHOICES; choice++) {
      int twin = firstTwin();
      if (twin < 0) {
        return;
      }
      colours[twin] = mix(colours[twin] + choice);
      refine();
    }
  }

  // Of the lowest colour that two items with games share.
  private int firstTwin() {
    Map<Long, Integer> seen = new HashMap<>();
    int found = -1;
    for (int i = 0; i < colours.length; i++) {
      if (!pairs.isAlone(i)
          && seen.put(colours[i], i) != null
          && (found < 0 || colours[i] < colours[found])) {
        found = i;
      }
    }
    return found;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
  static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
