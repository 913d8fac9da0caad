package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A division of the people into groups, and how clear the gaps between the groups are. */
final class Grouping {

  private final int[] labels;
  private final double[] gaps;

  private Grouping(int[] labels, double[] gaps) {
    this.labels = labels;
    this.gaps = gaps;
  }

  /**
   * Largest group first; groups below the smallest size and people who are not placed get −1. O(V·k
   * + N·D·k²).
   */
  static Grouping of(int[] raw, int k, boolean[] in, int smallest, Scores scores) {
    int[] sizes = new int[k];
    int[] first = new int[k];
    Arrays.fill(first, raw.length);
    for (int row = raw.length - 1; row >= 0; row--) {
      if (in[row]) {
        sizes[raw[row]]++;
        first[raw[row]] = row;
      }
    }
    int[] kept =
        IntStream.range(0, k)
            .filter(g -> sizes[g] >= smallest)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer g) -> -sizes[g]).thenComparingInt(g -> first[g]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] renamed = new int[k];
    Arrays.fill(renamed, -1);
    for (int g = 0; g < kept.length; g++) {
      renamed[kept[g]] = g;
    }
    int[] labels = new int[raw.length];
    for (int row = 0; row < raw.length; row++) {
      labels[row] = in[row] ? renamed[raw[row]] : -1;
    }
    return new Grouping(labels, gaps(scores, labels, kept.length));
  }

  private static double[] gaps(Scores scores, int[] labels, int k) {
    double[] gaps = new double[k];
    Arrays.fill(gaps, k < 2 ? 0 : 1);
    for (int g = 0; g < k; g++) {
      for (int h = g + 1; h < k; h++) {
        double gap = Valley.between(scores, labels, g, h);
        gaps[g] = Math.min(gaps[g], gap);
        gaps[h] = Math.min(gaps[h], gap);
      }
    }
    return gaps;
  }

  int k() {
    return gaps.length;
  }

  /** The group of every participant, −1 for none. */
  int[] labels() {
    return labels.clone();
  }

  /** The gap between a group and the one nearest to it, 0..1. */
  double gap(int group) {
    return gaps[group];
  }

  /** The least clear gap between any two groups, 0..1. */
  double leastGap() {
    return Arrays.stream(gaps).min().orElse(0);
  }
}
