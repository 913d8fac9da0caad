package se.utmana.analysis.ranking;

import java.util.Arrays;

/**
 * The threes of items that one voter compared in every pair, and how many of them go in a circle.
 */
record Triads(int count, int circles) {

  /** Ties and pairs answered both ways count for nothing. O(d·√d) for d choices as a rule. */
  static Triads of(Choices choices, int voter) {
    return new Arcs(choices, voter).triads();
  }

  // Each pair once, as lower item << 32 | upper item, sorted, and whether the lower one won.
  private static final class Arcs {

    private final long[] pairs;
    private final boolean[] lowerWon;
    private int size;

    Arcs(Choices choices, int voter) {
      int from = choices.start(voter);
      long[] signed = new long[choices.end(voter) - from];
      for (int i = 0; i < signed.length; i++) {
        signed[i] = signed(choices, from + i);
      }
      Arrays.sort(signed);
      pairs = new long[signed.length];
      lowerWon = new boolean[signed.length];
      int balance = 0;
      for (int i = 0; i < signed.length; i++) {
        balance += (int) (signed[i] & 3) - 1;
        if (i + 1 == signed.length || signed[i] >>> 2 != signed[i + 1] >>> 2) {
          if (balance != 0) {
            lowerWon[size] = balance > 0;
            pairs[size++] = signed[i] >>> 2;
          }
          balance = 0;
        }
      }
    }

    private static long signed(Choices choices, int at) {
      boolean rising = choices.left(at) < choices.right(at);
      Answer answer = choices.answer(at);
      int points = rising ? answer.pointsOfLeft() : answer.pointsOfRight();
      long lower = Math.min(choices.left(at), choices.right(at));
      long upper = Math.max(choices.left(at), choices.right(at));
      return (lower << 32 | upper) << 2 | points;
    }

    Triads triads() {
      int count = 0;
      int circles = 0;
      for (int ab = 0; ab < size; ab++) {
        for (int ac = ab + 1; ac < size && pairs[ac] >>> 32 == pairs[ab] >>> 32; ac++) {
          long closing = (pairs[ab] & 0xFFFFFFFFL) << 32 | (pairs[ac] & 0xFFFFFFFFL);
          int bc = Arrays.binarySearch(pairs, ac + 1, size, closing);
          if (bc >= 0) {
            count++;
            circles += lowerWon[ab] == lowerWon[bc] && lowerWon[ab] != lowerWon[ac] ? 1 : 0;
          }
        }
      }
      return new Triads(count, circles);
    }
  }
}
