package se.utmana.analysis.opinion.report;

import java.util.Arrays;

/** Pairs rows with columns so that the sum of their gains is greatest. */
public final class Assignment {

  private static final int MOST_COLUMNS = 20;

  private Assignment() {}

  /**
   * The column of each row, −1 for none; no pair without a gain above 0. By dynamic programming
   * over the sets of columns taken (M. Held and R. M. Karp, SIAM Journal 10, 1962). O(n·m·2^m).
   *
   * @param gains one row each, all of the same length, at most 20
   */
  public static int[] best(double[][] gains) {
    int columns = gains.length == 0 ? 0 : gains[0].length;
    if (columns > MOST_COLUMNS) {
      throw new IllegalArgumentException("at most 20 columns, not " + columns);
    }
    double[][] best = new double[gains.length + 1][1 << columns];
    int[][] taken = new int[gains.length][1 << columns];
    for (int row = gains.length - 1; row >= 0; row--) {
      for (int used = 0; used < 1 << columns; used++) {
        taken[row][used] = choose(gains[row], used, best[row + 1]);
        int column = taken[row][used];
        best[row][used] =
            column < 0
                ? best[row + 1][used]
                : gains[row][column] + best[row + 1][used | 1 << column];
      }
    }
    int[] result = new int[gains.length];
    Arrays.fill(result, -1);
    for (int row = 0, used = 0; row < gains.length; row++) {
      result[row] = taken[row][used];
      used |= result[row] < 0 ? 0 : 1 << result[row];
    }
    return result;
  }

  private static int choose(double[] gains, int used, double[] rest) {
    int chosen = -1;
    double most = rest[used];
    for (int column = 0; column < gains.length; column++) {
      boolean free = (used & 1 << column) == 0;
      if (free && gains[column] > 0 && gains[column] + rest[used | 1 << column] > most) {
        most = gains[column] + rest[used | 1 << column];
        chosen = column;
      }
    }
    return chosen;
  }
}
