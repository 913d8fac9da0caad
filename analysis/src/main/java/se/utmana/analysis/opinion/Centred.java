package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The vote table minus its column means, missing votes being exactly 0: sparse.
 *
 * <p>A product looks each vote up by its packed cell, so it costs one addition a vote. Rows are
 * worked in chunks whose number depends on the votes alone, and summed in order: the bits do not
 * depend on the number of threads.
 */
final class Centred {

  private static final long ATTEMPT = 0x5DEE_CE66_D1CEL;

  private final Votes votes;
  private final int[] weights;
  private final double[] centre;
  private final Aside aside;
  private final int[] chunkStarts;

  /** {@code weights} says how often each row counts. */
  Centred(Votes votes, double[] centre, Aside aside, int[] weights) {
    this.votes = votes;
    this.weights = weights;
    this.centre = centre;
    this.aside = aside;
    this.chunkStarts = Rows.chunksOf(votes);
  }

  /** Mean vote of each statement, 0 where nobody voted or the statement is set aside. O(V). */
  static double[] meansOf(Votes votes, Aside aside, int[] weights) {
    int[] chunks = Rows.chunksOf(votes);
    int[][] counts = new int[chunks.length - 1][4 * votes.statements()];
    Rows.forEach(
        chunks,
        (chunk, from, to) -> {
          for (int row = from; row < to; row++) {
            for (int at = votes.start(row); at < votes.end(row); at++) {
              counts[chunk][votes.cell(at)] += weights[row];
            }
          }
        });
    double[] means = new double[votes.statements()];
    for (int j = 0; j < means.length; j++) {
      means[j] = aside.contains(j) ? 0 : mean(counts, j);
    }
    return means;
  }

  private static double mean(int[][] counts, int statement) {
    long sum = 0;
    long all = 0;
    for (int[] part : counts) {
      int cell = 4 * statement;
      sum += part[cell + 2] - part[cell];
      all += part[cell] + part[cell + 1] + part[cell + 2];
    }
    return all == 0 ? 0 : (double) sum / all;
  }

  /** Every row once. */
  static int[] once(Votes votes) {
    int[] ones = new int[votes.participants()];
    Arrays.fill(ones, 1);
    return ones;
  }

  int columns() {
    return centre.length;
  }

  /** How many eigenvalues can differ from 0. */
  int rank() {
    return aside.inPlay();
  }

  /** Where a search starts: any numbers, the same for statements that must be treated alike. */
  double startAt(int statement, int attempt) {
    return aside.isInPlay(statement)
        ? new SplittableRandom(aside.nameOf(statement) + attempt * ATTEMPT).nextDouble(-1, 1)
        : 0;
  }

  /** AᵀA·v. O(V). */
  double[] gram(double[] v) {
    double[] table = table(v);
    int chunks = chunkStarts.length - 1;
    double[][] partial = new double[chunks][];
    Rows.forEach(chunkStarts, (chunk, from, to) -> partial[chunk] = gramOf(from, to, table));
    double[] sum = partial[0];
    for (int c = 1; c < chunks; c++) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += partial[c][i];
      }
    }
    return folded(sum);
  }

  private double[] gramOf(int from, int to, double[] table) {
    double[] sums = new double[table.length];
    for (int row = from; row < to; row++) {
      int start = votes.start(row);
      int end = votes.end(row);
      if (weights[row] == 0) {
        continue;
      }
      double dot = product(start, end, table) * weights[row];
      for (int at = start; at < end; at++) {
        sums[votes.cell(at)] += dot;
      }
    }
    return sums;
  }

  // Four sums abreast, since each addition would wait for the one before.
  private double product(int start, int end, double[] table) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int at = start;
    for (; at + 3 < end; at += 4) {
      a += table[votes.cell(at)];
      b += table[votes.cell(at + 1)];
      c += table[votes.cell(at + 2)];
      d += table[votes.cell(at + 3)];
    }
    for (; at < end; at++) {
      a += table[votes.cell(at)];
    }
    return a + b + (c + d);
  }

  /** What each possible cell contributes to a row's product with v. */
  private double[] table(double[] v) {
    double[] table = new double[4 * v.length];
    for (int j = 0; j < v.length; j++) {
      if (!aside.contains(j)) {
        for (int sign = -1; sign <= 1; sign++) {
          table[4 * j + sign + 1] = (sign - centre[j]) * v[j];
        }
      }
    }
    return table;
  }

  private double[] folded(double[] sums) {
    double[] result = new double[centre.length];
    for (int j = 0; j < result.length; j++) {
      if (!aside.contains(j)) {
        for (int sign = -1; sign <= 1; sign++) {
          result[j] += (sign - centre[j]) * sums[4 * j + sign + 1];
        }
      }
    }
    return result;
  }
}
