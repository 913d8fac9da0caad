package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A division of the people into groups, and how clear the gaps between the groups are. */
final class Grouping {

  private final int[] labels;
  private final double[] gaps;
  private final double[] certainties;

  /** Takes over its arrays; a label is a group or −1, the others have an entry a group. */
  Grouping(int[] labels, double[] gaps, double[] certainties) {
    this.labels = labels;
    this.gaps = gaps;
    this.certainties = certainties;
  }

  /** The same groups with other people in them. */
  Grouping with(int[] otherLabels) {
    return new Grouping(otherLabels, gaps, certainties);
  }

  /** The same groups, now known to be so sure. */
  Grouping with(double[] otherCertainties) {
    return new Grouping(labels, gaps, otherCertainties);
  }

  /**
   * The same division with the largest group first; groups below the smallest size vanish and leave
   * their people in none. O(N + k log k).
   */
  Grouping arranged(int smallest) {
    int k = gaps.length;
    int[] sizes = new int[k];
    int[] first = new int[k];
    for (int row = labels.length - 1; row >= 0; row--) {
      if (labels[row] >= 0) {
        sizes[labels[row]]++;
        first[labels[row]] = row;
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
    return new Grouping(
        Arrays.stream(labels).map(label -> label < 0 ? -1 : renamed[label]).toArray(),
        Arrays.stream(kept).mapToDouble(g -> gaps[g]).toArray(),
        Arrays.stream(kept).mapToDouble(g -> certainties[g]).toArray());
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

  /**
   * How much of a group is found again when people are drawn anew, 0..1; 0 before that is known.
   */
  double certainty(int group) {
    return certainties[group];
  }

  /** The least clear gap between any two groups, 0..1. */
  double leastGap() {
    return Arrays.stream(gaps).min().orElse(0);
  }
}
