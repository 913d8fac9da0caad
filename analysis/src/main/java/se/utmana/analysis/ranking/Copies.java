package se.utmana.analysis.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds voters with a run of choices in common. */
final class Copies {

  // Pairs and sides are drawn anew for each voter. Two people who think alike still never get ten
  // pairs in the same order on the same sides. Runs are compared by rolling hashes (Karp and Rabin,
  // 1987); the few that occur twice are then looked up.

  private static final int RUN = 10;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Copies() {}

  /** O(n log n). */
  static Set<Integer> of(Choices choices) {
    Set<Long> repeated = repeated(choices);
    Map<Long, Integer> firsts = new HashMap<>();
    Set<Integer> found = new TreeSet<>();
    if (!repeated.isEmpty()) {
      eachRun(
          choices,
          (voter, hash) -> {
            if (repeated.contains(hash)) {
              int first = firsts.computeIfAbsent(hash, any -> voter);
              if (first != voter) {
                found.add(first);
                found.add(voter);
              }
            }
          });
    }
    return found;
  }

  private static Set<Long> repeated(Choices choices) {
    long[] hashes = new long[choices.count()];
    int[] count = {0};
    eachRun(choices, (voter, hash) -> hashes[count[0]++] = hash);
    Arrays.sort(hashes, 0, count[0]);
    Set<Long> repeated = new HashSet<>();
    for (int i = 1; i < count[0]; i++) {
      if (hashes[i] == hashes[i - 1]) {
        repeated.add(hashes[i]);
      }
    }
    return repeated;
  }

  private interface Visitor {
    void visit(int voter, long hash);
  }

  private static void eachRun(Choices choices, Visitor visitor) {
    long oldest = 1;
    for (int i = 0; i < RUN; i++) {
      oldest *= BASE;
    }
    for (int voter = 0; voter < choices.voters(); voter++) {
      long hash = 0;
      int full = choices.start(voter) + RUN;
      for (int at = choices.start(voter); at < choices.end(voter); at++) {
        hash = hash * BASE + sign(choices, at);
        hash -= at >= full ? oldest * sign(choices, at - RUN) : 0;
        if (at + 1 >= full) {
          visitor.visit(voter, hash);
        }
      }
    }
  }

  private static long sign(Choices choices, int at) {
    return Colours.mix(
        ((long) choices.left(at) << 40)
            | ((long) choices.right(at) << 8)
            | choices.answer(at).pointsOfLeft());
  }
}
