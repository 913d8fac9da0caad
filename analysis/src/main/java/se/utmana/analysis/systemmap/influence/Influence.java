package se.utmana.analysis.systemmap.influence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalMap;

/**
 * How much factors act on others and depend on them, directly and in the long run (MICMAC).
 *
 * <p>Blind to sign and weight.
 */
public final class Influence {

  private static final int COMPARED = 20;
  private static final int MOST_STEPS = 60;

  private final double[] influence;
  private final double[] dependence;
  private final int[] directInfluence;
  private final int[] directDependence;
  private final int power;
  private final boolean settled;

  private Influence(CausalMap map, double[] influence, double[] dependence, int power, boolean ok) {
    this.influence = influence;
    this.dependence = dependence;
    this.directInfluence = IntStream.range(0, map.factors()).map(map::outDegree).toArray();
    this.directDependence = IntStream.range(0, map.factors()).map(map::inDegree).toArray();
    this.power = power;
    this.settled = ok;
  }

  /**
   * Raises the matrix of links to the first power at which the twenty most influential factors come
   * in the same order as one power before, at most the 60th; without loops, to the last power that
   * is not zero. O(p·(m + n log n)) for that power p: row and column sums of a power need only the
   * sums of the one before.
   *
   * <p>Source: Godet, MICMAC; Duperrin and Godet, Méthode de hiérarchisation des éléments d'un
   * système (1973).
   */
  public static Influence of(CausalMap map) {
    double[] rows = new double[map.factors()];
    double[] columns = new double[map.factors()];
    Arrays.fill(rows, 1);
    Arrays.fill(columns, 1);
    List<Integer> before = List.of();
    int power = 0;
    boolean settled = false;
    while (!settled && power < MOST_STEPS) {
      double[] next = rowSums(map, rows);
      if (Arrays.stream(next).allMatch(sum -> sum == 0)) {
        return new Influence(map, shares(rows), shares(columns), power, true);
      }
      rows = next;
      columns = columnSums(map, columns);
      power++;
      List<Integer> now = first(rows);
      settled = now.equals(before);
      before = now;
    }
    return new Influence(map, shares(rows), shares(columns), power, settled);
  }

  private static double[] rowSums(CausalMap map, double[] before) {
    double[] sums = new double[before.length];
    for (int link = 0; link < map.links(); link++) {
      sums[map.from(link)] += before[map.to(link)];
    }
    return sums;
  }

  private static double[] columnSums(CausalMap map, double[] before) {
    double[] sums = new double[before.length];
    for (int link = 0; link < map.links(); link++) {
      sums[map.to(link)] += before[map.from(link)];
    }
    return sums;
  }

  private static List<Integer> first(double[] sums) {
    return IntStream.range(0, sums.length)
        .boxed()
        .sorted(Comparator.comparingDouble(factor -> -sums[factor]))
        .limit(COMPARED)
        .toList();
  }

  private static double[] shares(double[] sums) {
    double all = Arrays.stream(sums).sum();
    return Arrays.stream(sums).map(sum -> all == 0 ? 0 : sum / all).toArray();
  }

  /** The share of all indirect influence that a factor has, 0 to 1. */
  public double influence(int factor) {
    return influence[factor];
  }

  /** The share of all indirect dependence that a factor has, 0 to 1. */
  public double dependence(int factor) {
    return dependence[factor];
  }

  /** How many factors this one acts on directly. */
  public int directInfluence(int factor) {
    return directInfluence[factor];
  }

  /** How many factors act on this one directly. */
  public int directDependence(int factor) {
    return directDependence[factor];
  }

  /** The factors from the most to the least influential in the long run. O(n log n). */
  public List<Integer> byInfluence() {
    return order(influence);
  }

  /** The factors from the most to the least dependent in the long run. O(n log n). */
  public List<Integer> byDependence() {
    return order(dependence);
  }

  private static List<Integer> order(double[] shares) {
    return IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparingDouble(factor -> -shares[factor]))
        .toList();
  }

  /** The power of the matrix that these figures are of; 0 without any link. */
  public int power() {
    return power;
  }

  /** Whether the order of the most influential had become stable. */
  public boolean isSettled() {
    return settled;
  }
}
