package se.utmana.analysis.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Eigenvalues and vectors of a small symmetric tridiagonal matrix, largest first. O(m³). */
final class Tridiagonal {

  // Implicit QL with shifts. Source: Bowdler, Martin, Reinsch, Wilkinson, The QR and QL algorithms
  // for symmetric matrices, Numerische Mathematik 11 (1968).

  private static final int MOST_SWEEPS = 60;

  private final int size;
  private final double[] d;
  private final double[] e;
  private final double[][] z;
  private final int[] order;

  /** {@code beside} has as many entries as {@code diagonal}; the last is not used. */
  Tridiagonal(List<Double> diagonal, List<Double> beside) {
    this.size = diagonal.size();
    this.d = diagonal.stream().mapToDouble(Double::doubleValue).toArray();
    this.e = beside.stream().mapToDouble(Double::doubleValue).toArray();
    this.z = new double[size][size];
    this.e[size - 1] = 0;
    for (int i = 0; i < size; i++) {
      z[i][i] = 1;
    }
    for (int l = 0; l < size; l++) {
      isolate(l);
    }
    this.order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -d[i]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  double value(int index) {
    return d[order[index]];
  }

  double entry(int index, int row) {
    return z[order[index]][row];
  }

  double lastEntry(int index) {
    return entry(index, size - 1);
  }

  private void isolate(int l) {
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      int m = l;
      while (m < size - 1 && !isNegligible(m)) {
        m++;
      }
      if (m == l) {
        return;
      }
      sweep(l, m);
    }
    throw new ArithmeticException("QL did not converge");
  }

  private boolean isNegligible(int m) {
    return Math.abs(e[m]) <= Math.ulp(1.0) * (Math.abs(d[m]) + Math.abs(d[m + 1]));
  }

  private void sweep(int l, int m) {
    double g = (d[l + 1] - d[l]) / (2 * e[l]);
    double r = StrictMath.hypot(g, 1);
    g = d[m] - d[l] + e[l] / (g + Math.copySign(r, g));
    double s = 1;
    double c = 1;
    double p = 0;
    for (int i = m - 1; i >= l; i--) {
      double f = s * e[i];
      double b = c * e[i];
      r = StrictMath.hypot(f, g);
      e[i + 1] = r;
      if (r == 0) {
        d[i + 1] -= p;
        e[m] = 0;
        return;
      }
      s = f / r;
      c = g / r;
      g = d[i + 1] - p;
      r = (d[i] - g) * s + 2 * c * b;
      p = s * r;
      d[i + 1] = g + p;
      g = c * r - b;
      rotate(i, s, c);
    }
    d[l] -= p;
    e[l] = g;
    e[m] = 0;
  }

  private void rotate(int i, double s, double c) {
    double[] low = z[i];
    double[] high = z[i + 1];
    for (int k = 0; k < size; k++) {
      double f = high[k];
      high[k] = s * low[k] + c * f;
      low[k] = c * low[k] - s * f;
    }
  }
}
