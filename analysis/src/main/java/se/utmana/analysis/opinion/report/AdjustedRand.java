package se.utmana.analysis.opinion.report;

import java.util.HashMap;
import java.util.Map;

/** How far two divisions of the same people agree. */
public final class AdjustedRand {

  private AdjustedRand() {}

  /**
   * 1 where they are the same, about 0 where they agree no more than by chance; L. Hubert and P.
   * Arabie, Journal of Classification 2 (1985). O(n).
   *
   * @param one a label for each person
   * @param other as many
   */
  public static double of(int[] one, int[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException(one.length + " people are not " + other.length);
    }
    Map<Long, Integer> both = new HashMap<>();
    Map<Long, Integer> rows = new HashMap<>();
    Map<Long, Integer> columns = new HashMap<>();
    for (int i = 0; i < one.length; i++) {
      both.merge((long) one[i] << 32 | (other[i] & 0xffffffffL), 1, Integer::sum);
      rows.merge((long) one[i], 1, Integer::sum);
      columns.merge((long) other[i], 1, Integer::sum);
    }
    double together = pairs(both);
    double inOne = pairs(rows);
    double inOther = pairs(columns);
    double all = one.length * (one.length - 1.0) / 2;
    double chance = all == 0 ? 0 : inOne * inOther / all;
    double most = (inOne + inOther) / 2;
    return most == chance ? 1 : (together - chance) / (most - chance);
  }

  private static double pairs(Map<Long, Integer> sizes) {
    return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }
}
