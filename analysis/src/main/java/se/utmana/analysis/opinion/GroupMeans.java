package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Weighted k-means in the plane as Polis runs it: start from the first distinct points. */
final class GroupMeans {

  private static final double STILL = 0.01;

  private final List<Point> points;
  private final double[] weights;
  private Point[] centres;
  private int[] labels;

  private GroupMeans(List<Point> points, double[] weights, int k) {
    this.points = points;
    this.weights = weights;
    Set<Point> distinct = new LinkedHashSet<>(points);
    this.centres = distinct.stream().limit(k).toArray(Point[]::new);
    this.labels = new int[points.size()];
  }

  /** A position. */
  record Point(double x, double y) {
    double distance(Point other) {
      return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }
  }

  /**
   * Runs until every centre moves less than 0.01. O(steps·n·k).
   *
   * @param k how many centres to start with; centres that lose all points vanish
   * @param steps at most so many after the first
   */
  static GroupMeans run(List<Point> points, double[] weights, int k, int steps) {
    GroupMeans means = new GroupMeans(points, weights, k);
    boolean moves = true;
    for (int step = 0; step <= steps && moves; step++) {
      moves = means.step();
    }
    return means;
  }

  /** 0..k−1 for each point. */
  int[] labels() {
    return labels.clone();
  }

  List<Point> centres() {
    return List.of(centres);
  }

  private boolean step() {
    for (int i = 0; i < labels.length; i++) {
      labels[i] = nearest(points.get(i));
    }
    Point[] before = centres;
    centres = recentred();
    return !isStill(before);
  }

  private int nearest(Point point) {
    int best = 0;
    for (int c = 1; c < centres.length; c++) {
      if (point.distance(centres[c]) < point.distance(centres[best])) {
        best = c;
      }
    }
    return best;
  }

  private Point[] recentred() {
    double[][] sums = new double[centres.length][3];
    for (int i = 0; i < labels.length; i++) {
      double[] sum = sums[labels[i]];
      sum[0] += weights[i] * points.get(i).x();
      sum[1] += weights[i] * points.get(i).y();
      sum[2] += weights[i];
    }
    int[] kept = IntStream.range(0, sums.length).filter(c -> sums[c][2] > 0).toArray();
    int[] renamed = new int[sums.length];
    for (int c = 0; c < kept.length; c++) {
      renamed[kept[c]] = c;
    }
    labels = Arrays.stream(labels).map(c -> renamed[c]).toArray();
    return Arrays.stream(kept)
        .mapToObj(c -> new Point(sums[c][0] / sums[c][2], sums[c][1] / sums[c][2]))
        .toArray(Point[]::new);
  }

  private boolean isStill(Point[] before) {
    Point[] one = sorted(before);
    Point[] other = sorted(centres);
    return IntStream.range(0, Math.min(one.length, other.length))
        .allMatch(c -> one[c].distance(other[c]) < STILL);
  }

  private static Point[] sorted(Point[] points) {
    Point[] sorted = points.clone();
    Arrays.sort(sorted, Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
    return sorted;
  }

  /** Mean silhouette over the points, unweighted; somebody alone counts 0. O(n²). */
  double silhouette() {
    int k = centres.length;
    double total = 0;
    for (int i = 0; i < labels.length; i++) {
      double[] sums = new double[k];
      int[] counts = new int[k];
      for (int j = 0; j < labels.length; j++) {
        if (j != i) {
          sums[labels[j]] += points.get(i).distance(points.get(j));
          counts[labels[j]]++;
        }
      }
      total += silhouetteOf(labels[i], sums, counts);
    }
    return labels.length == 0 ? 0 : total / labels.length;
  }

  private static double silhouetteOf(int own, double[] sums, int[] counts) {
    if (counts[own] == 0) {
      return 0;
    }
    double a = sums[own] / counts[own];
    double b = Double.POSITIVE_INFINITY;
    for (int c = 0; c < sums.length; c++) {
      if (c != own && counts[c] > 0) {
        b = Math.min(b, sums[c] / counts[c]);
      }
    }
    return Double.isInfinite(b) || Math.max(a, b) == 0 ? 0 : (b - a) / Math.max(a, b);
  }
}
