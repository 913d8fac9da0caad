package se.utmana.analysis.ranking;

/** The inverse of the information about the strengths, as far as intervals need it. */
final class Information {

  // Upper factor U of the information, row by row, four rows at a time, and then the rows of its
  // inverse V from below; the inverse information is V·V'. Inner loops run along rows without a sum
  // across, so that the machine may work on several columns at once and still gives the same bits.

  private final int size;
  private final double[][] factor;
  private final double[][] inverse;

  private Information(Pairs pairs, int size, double[] strengths, double prior) {
    this.size = size;
    factor = new double[size][size];
    inverse = new double[size][];
    fill(pairs, strengths, prior);
    factorise();
    invert();
  }

  /**
   * Of the first items, which are those with games. O(size³/3).
   *
   * @param strengths λ, the phantom's at 0
   */
  static Information of(Pairs pairs, int size, double[] strengths, double prior) {
    return new Information(pairs, size, strengths, prior);
  }

  /** p(1 − p) of a game between two items, given their odds. */
  static double weight(double odds, double others) {
    double share = 1 / (1 + others / odds);
    return share * (1 / (1 + odds / others));
  }

  private void fill(Pairs pairs, double[] strengths, double prior) {
    double[] odds = new double[size];
    for (int i = 0; i < size; i++) {
      odds[i] = StrictMath.exp(strengths[i]);
    }
    for (int i = 0; i < size; i++) {
      factor[i][i] = prior * weight(odds[i], 1);
      for (int at = pairs.start(i); at < pairs.end(i); at++) {
        double weight = pairs.games(at) * weight(odds[i], odds[pairs.other(at)]);
        factor[i][i] += weight;
        factor[i][pairs.other(at)] = -weight;
      }
    }
  }

  private void factorise() {
    for (int k = 0; k < size; k += 4) {
      int end = Math.min(k + 4, size);
      for (int row = k; row < end; row++) {
        for (int above = k; above < row; above++) {
          subtract(factor[row], factor[above][row], factor[above], row);
        }
        double root = Math.sqrt(factor[row][row]);
        for (int j = row; j < size; j++) {
          factor[row][j] /= root;
        }
      }
      for (int row = end; row < size; row++) {
        subtractFour(factor[row], row, factor, k, row);
      }
    }
  }

  private void subtractFour(double[] row, int from, double[][] rows, int k, int column) {
    if (k + 4 > size) {
      return;
    }
    subtract(
        row,
        new double[] {
          rows[k][column], rows[k + 1][column], rows[k + 2][column], rows[k + 3][column]
        },
        rows,
        k,
        from);
  }

  private void invert() {
    for (int i = size - 1; i >= 0; i--) {
      double[] row = new double[size];
      double[] by = factor[i];
      int k = i + 1;
      for (; k + 4 <= size; k += 4) {
        double[] times = {by[k], by[k + 1], by[k + 2], by[k + 3]};
        subtract(row, times, inverse, k, k);
      }
      for (; k < size; k++) {
        subtract(row, by[k], inverse[k], k);
      }
      row[i] = 1;
      for (int j = i; j < size; j++) {
        row[j] /= by[i];
      }
      inverse[i] = row;
    }
  }

  private static void subtract(double[] row, double times, double[] other, int from) {
    for (int j = from; j < row.length; j++) {
      row[j] -= times * other[j];
    }
  }

  private static void subtract(double[] row, double[] times, double[][] rows, int first, int from) {
    double[] a = rows[first];
    double[] b = rows[first + 1];
    double[] c = rows[first + 2];
    double[] d = rows[first + 3];
    double byA = times[0];
    double byB = times[1];
    double byC = times[2];
    double byD = times[3];
    for (int j = from; j < row.length; j++) {
      row[j] -= (byA * a[j] + byB * b[j]) + (byC * c[j] + byD * d[j]);
    }
  }

  /** The diagonal of the inverse. O(size²). */
  double[] variances() {
    double[] variances = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = i; j < size; j++) {
        variances[i] += inverse[i][j] * inverse[i][j];
      }
    }
    return variances;
  }

  /** The sum of each row of the inverse. O(size²). */
  double[] rowSums() {
    double[] columns = new double[size];
    for (double[] row : inverse) {
      for (int j = 0; j < size; j++) {
        columns[j] += row[j];
      }
    }
    double[] sums = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = i; j < size; j++) {
        sums[i] += inverse[i][j] * columns[j];
      }
    }
    return sums;
  }
}
