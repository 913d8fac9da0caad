package se.utmana.analysis.opinion;

import java.util.stream.IntStream;

/**
 * Puts each person into the group whose members vote most like them, by the votes themselves
 * instead of positions drawn from them.
 */
final class VoteModel {

  // Idea: a latent class model (Lazarsfeld and Henry, 1968) with classes held hard, so that every
  // person is in one. A person's own votes are taken out of the shares of their own group
  // (leave-one-out), else small groups hold on to whoever is in them.

  private static final int MOST_STEPS = 20;
  private static final double PRIOR = 3;
  private static final int ROWS_PER_CHUNK = 1 << 11;

  private final Votes votes;
  private final Aside aside;
  private final int[] weights;
  private final int k;
  private final double[] overall;

  VoteModel(Votes votes, Aside aside, int[] weights, int k) {
    this.votes = votes;
    this.aside = aside;
    this.weights = weights;
    this.k = k;
    int[] all = new int[votes.participants()];
    this.overall = new double[4 * votes.statements()];
    double[] counts = counts(all, 1)[0];
    for (int j = 0; j < votes.statements(); j++) {
      double seen = counts[4 * j] + counts[4 * j + 1] + counts[4 * j + 2];
      for (int side = 0; side < 3; side++) {
        overall[4 * j + side] = (counts[4 * j + side] + 1) / (seen + 3);
      }
    }
  }

  /** Moves people until nobody moves. O(steps·V·k). */
  int[] refined(int[] labels, int steps) {
    int[] current = labels;
    for (int step = 0; step < Math.min(steps, MOST_STEPS); step++) {
      int[] next = step(current);
      if (java.util.Arrays.equals(next, current)) {
        return next;
      }
      current = next;
    }
    return current;
  }

  private int[] step(int[] labels) {
    double[][] counts = counts(labels, k);
    double[][] others = new double[k][];
    double[][] own = new double[k][];
    double[] prior = new double[k];
    for (int g = 0; g < k; g++) {
      others[g] = logs(counts[g], 0);
      own[g] = logs(counts[g], 1);
    }
    for (int row = 0; row < labels.length; row++) {
      prior[labels[row]] += weights[row];
    }
    for (int g = 0; g < k; g++) {
      prior[g] = StrictMath.log(prior[g] + 1);
    }
    int[] next = new int[labels.length];
    int chunks = labels.length / ROWS_PER_CHUNK + 1;
    IntStream.range(0, chunks)
        .parallel()
        .forEach(
            chunk -> {
              int end = Math.min(labels.length, (chunk + 1) * ROWS_PER_CHUNK);
              for (int row = chunk * ROWS_PER_CHUNK; row < end; row++) {
                next[row] = best(row, labels[row], others, own, prior);
              }
            });
    return next;
  }

  private int best(int row, int label, double[][] others, double[][] own, double[] prior) {
    int best = label;
    double most = Double.NEGATIVE_INFINITY;
    for (int g = 0; g < k; g++) {
      double[] table = g == label && weights[row] > 0 ? own[g] : others[g];
      double sum = prior[g];
      for (int at = votes.start(row); at < votes.end(row); at++) {
        sum += table[votes.cell(at)];
      }
      if (sum > most) {
        most = sum;
        best = g;
      }
    }
    return best;
  }

  private double[][] counts(int[] labels, int groups) {
    double[][] counts = new double[groups][4 * votes.statements()];
    for (int row = 0; row < labels.length; row++) {
      if (weights[row] > 0) {
        double[] mine = counts[labels[row]];
        for (int at = votes.start(row); at < votes.end(row); at++) {
          mine[votes.cell(at)] += weights[row];
        }
      }
    }
    return counts;
  }

  private double[] logs(double[] counts, double less) {
    double[] logs = new double[counts.length];
    for (int j = 0; j < votes.statements(); j++) {
      double seen = counts[4 * j] + counts[4 * j + 1] + counts[4 * j + 2];
      for (int cell = 4 * j; cell < 4 * j + 3 && !aside.contains(j); cell++) {
        double count = Math.max(0, counts[cell] - less);
        double of = Math.max(0, seen - less);
        logs[cell] = StrictMath.log((count + PRIOR * overall[cell]) / (of + PRIOR));
      }
    }
    return logs;
  }
}
