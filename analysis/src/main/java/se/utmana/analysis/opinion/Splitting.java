package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * K-means without a draw of lots: starts with one cluster and splits the widest along its widest
 * dimension.
 */
final class Splitting {

  private static final int MOST_STEPS = 15;

  private static final int ROWS_PER_CHUNK = 1 << 11;

  private final Scores scores;
  private final int[] weights;
  private final int dimensions;
  private final int[] labels;
  private double[][] centres;

  /** {@code weights} is 0 for people who are left out. */
  Splitting(Scores scores, int[] weights) {
    this.scores = scores;
    this.weights = weights;
    this.dimensions = scores.dimensions();
    this.labels = new int[scores.count()];
    this.centres = new double[1][dimensions];
    recentre();
  }

  int k() {
    return centres.length;
  }

  /** The cluster of every participant, also of those with weight 0. */
  int[] labels() {
    return labels.clone();
  }

  /** Adds one cluster and lets all settle. O(steps·N·k·D). */
  void split() {
    double[][] spread = spread();
    int widest = 0;
    int along = 0;
    for (int c = 0; c < centres.length; c++) {
      for (int d = 0; d < dimensions; d++) {
        if (spread[c][d] > spread[widest][along]) {
          widest = c;
          along = d;
        }
      }
    }
    double step = Math.sqrt(spread[widest][along] / Math.max(1, size(widest)));
    double[][] more = Arrays.copyOf(centres, centres.length + 1);
    more[centres.length] = centres[widest].clone();
    more[centres.length][along] += step;
    more[widest] = centres[widest].clone();
    more[widest][along] -= step;
    centres = more;
    settle();
  }

  private void settle() {
    for (int step = 0; step < MOST_STEPS; step++) {
      if (!assign()) {
        return;
      }
      recentre();
    }
  }

  private boolean assign() {
    int chunks = labels.length / ROWS_PER_CHUNK + 1;
    boolean[] changed = new boolean[chunks];
    IntStream all = IntStream.range(0, chunks);
    (chunks > 1 ? all.parallel() : all)
        .forEach(
            chunk -> {
              int end = Math.min(labels.length, (chunk + 1) * ROWS_PER_CHUNK);
              for (int row = chunk * ROWS_PER_CHUNK; row < end; row++) {
                int best = scores.nearest(row, centres);
                changed[chunk] |= labels[row] != best;
                labels[row] = best;
              }
            });
    for (boolean one : changed) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  private void recentre() {
    double[][] sums = new double[centres.length][dimensions];
    long[] sizes = new long[centres.length];
    for (int row = 0; row < labels.length; row++) {
      int weight = weights[row];
      if (weight > 0) {
        sizes[labels[row]] += weight;
        for (int d = 0; d < dimensions; d++) {
          sums[labels[row]][d] += weight * scores.at(row, d);
        }
      }
    }
    for (int c = 0; c < centres.length; c++) {
      for (int d = 0; d < dimensions; d++) {
        centres[c][d] = sizes[c] == 0 ? centres[c][d] : sums[c][d] / sizes[c];
      }
    }
  }

  private double[][] spread() {
    double[][] squares = new double[centres.length][dimensions];
    for (int row = 0; row < labels.length; row++) {
      for (int d = 0; d < dimensions; d++) {
        double difference = scores.at(row, d) - centres[labels[row]][d];
        squares[labels[row]][d] += weights[row] * difference * difference;
      }
    }
    return squares;
  }

  private long size(int cluster) {
    long size = 0;
    for (int row = 0; row < labels.length; row++) {
      size += labels[row] == cluster ? weights[row] : 0;
    }
    return size;
  }
}
