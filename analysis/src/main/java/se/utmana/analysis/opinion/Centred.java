package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The vote table minus its column means, missing votes being exactly 0: sparse.
 *
 * <p>A product looks each vote up by its packed cell, so it costs one addition a vote. Rows are
 * worked in chunks whose number depends on the votes alone, and summed in order: the bits do not
 * depend on the number of threads.
 */
final class Centred {

  private static final int VOTES_PER_CHUNK = 1 << 16;
  private static final long ATTEMPT = 0x5DEE_CE66_D1CEL;
  private static final int MOST_CHUNKS = 64;

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
    this.chunkStarts = chunks(votes);
  }

  /** Mean vote of each statement, 0 where nobody voted or the statement is set aside. O(V). */
  static double[] meansOf(Votes votes, Aside aside, int[] weights) {
    double[] sums = new double[votes.statements()];
    int[] counts = new int[votes.statements()];
    votes.forEach(
        (row, statement, sign) -> {
          sums[statement] += weights[row] * sign;
          counts[statement] += weights[row];
        });
    for (int j = 0; j < sums.length; j++) {
      sums[j] = aside.contains(j) || counts[j] == 0 ? 0 : sums[j] / counts[j];
    }
    return sums;
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
    IntStream range = IntStream.range(0, chunks);
    (chunks > 1 ? range.parallel() : range).forEach(c -> partial[c] = gramOf(c, table));
    double[] sum = partial[0];
    for (int c = 1; c < chunks; c++) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += partial[c][i];
      }
    }
    return folded(sum);
  }

  private double[] gramOf(int chunk, double[] table) {
    double[] sums = new double[table.length];
    for (int row = chunkStarts[chunk]; row < chunkStarts[chunk + 1]; row++) {
      int start = votes.start(row);
      int end = votes.end(row);
      if (weights[row] == 0) {
        continue;
      }
      double dot = 0;
      for (int at = start; at < end; at++) {
        dot += table[votes.cell(at)];
      }
      dot *= weights[row];
      for (int at = start; at < end; at++) {
        sums[votes.cell(at)] += dot;
      }
    }
    return sums;
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

  private static int[] chunks(Votes votes) {
    int chunks = Math.clamp(votes.count() / VOTES_PER_CHUNK, 1, MOST_CHUNKS);
    int[] starts = new int[chunks + 1];
    int row = 0;
    for (int c = 1; c < chunks; c++) {
      long until = (long) votes.count() * c / chunks;
      while (votes.start(row) < until) {
        row++;
      }
      starts[c] = row;
    }
    starts[chunks] = votes.participants();
    return starts;
  }
}
