package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Compares two ways of dividing the same people. */
final class Partitions {

  private Partitions() {}

  /** Hubert and Arabie (1985): 1 for the same division, about 0 for unrelated ones. */
  static double adjustedRand(int[] one, int[] other) {
    Map<Long, Integer> both = new HashMap<>();
    Map<Integer, Integer> left = new HashMap<>();
    Map<Integer, Integer> right = new HashMap<>();
    for (int i = 0; i < one.length; i++) {
      both.merge(one[i] * 1_000_003L + other[i], 1, Integer::sum);
      left.merge(one[i], 1, Integer::sum);
      right.merge(other[i], 1, Integer::sum);
    }
    double sum = pairs(both);
    double a = pairs(left);
    double b = pairs(right);
    double expected = a * b / (one.length * (one.length - 1) / 2.0);
    double most = (a + b) / 2;
    return most == expected ? 1 : (sum - expected) / (most - expected);
  }

  /** The same, of those who are in a group both times. */
  static double adjustedRandOfPlaced(Landscape one, Landscape other) {
    int[] left = of(one);
    int[] right = of(other);
    int[] both =
        IntStream.range(0, left.length).filter(i -> left[i] >= 0 && right[i] >= 0).toArray();
    return adjustedRand(
        Arrays.stream(both).map(i -> left[i]).toArray(),
        Arrays.stream(both).map(i -> right[i]).toArray());
  }

  /** Group index of each participant, −1 for none. */
  static int[] of(Landscape landscape) {
    int[] groups = new int[landscape.people().count()];
    for (int row = 0; row < groups.length; row++) {
      groups[row] = landscape.people().groupIndex(row);
    }
    return groups;
  }

  private static double pairs(Map<?, Integer> counts) {
    return counts.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }
}
