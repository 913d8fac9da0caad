package se.utmana.analysis.opinion;

import java.util.ArrayList;
import java.util.List;

/** The largest eigenvalues and their vectors of AᵀA, where only products with it are known. */
final class Lanczos {

  // Idea: an orthonormal basis of the Krylov space makes the matrix tridiagonal; its Ritz pairs
  // converge from the outside in. Full reorthogonalisation, since we keep few vectors.
  // Source: C. Lanczos (1950); B. Parlett, The Symmetric Eigenvalue Problem (1980), ch. 13.

  private static final double EXACT = 1e-13;
  private static final double DEPENDENT = 1e-12;
  private static final int ALWAYS = 2;

  private final Centred matrix;
  private final int size;
  private final double tolerance;
  private final double laterTolerance;
  private final List<double[]> basis = new ArrayList<>();
  private final List<Double> diagonal = new ArrayList<>();
  private final List<Double> beside = new ArrayList<>();
  private List<double[]> near = List.of();
  private int starts;

  Lanczos(Centred matrix) {
    this(matrix, EXACT, EXACT);
  }

  /**
   * Residuals are bounded relative to the largest value.
   *
   * @param tolerance of the first two pairs
   * @param laterTolerance of the others
   */
  Lanczos(Centred matrix, double tolerance, double laterTolerance) {
    this.matrix = matrix;
    this.size = matrix.rank();
    this.tolerance = tolerance;
    this.laterTolerance = laterTolerance;
  }

  /** Begins near these vectors instead of anywhere. */
  Lanczos from(List<double[]> vectors) {
    near = List.copyOf(vectors);
    return this;
  }

  /** Eigenvalues, falling, and their vectors of length one (length 0 where the value is 0). */
  record Pairs(List<Double> values, List<double[]> vectors) {}

  /**
   * The largest pairs, {@code most} or as many as there are. O(m·(product + m·C)) for m ≤ C steps.
   */
  Pairs largest(int most) {
    return largest(most, 0);
  }

  /** As above; of the pairs after the second, those below {@code floor} may be rough. */
  Pairs largest(int most, double floor) {
    int wanted = Math.min(most, size);
    int check = wanted + 1;
    double[] next = first();
    while (basis.size() < size) {
      double off = step(next);
      beside.add(off);
      boolean done = basis.size() == size;
      if (done || basis.size() >= check) {
        // Rarer as it grows, since each look costs O(m³).
        check = basis.size() + 3 + basis.size() / 4;
        Tridiagonal small = new Tridiagonal(diagonal, beside);
        if (done || hasConverged(small, wanted, off, floor)) {
          return pairs(small, wanted);
        }
      }
    }
    return new Pairs(List.of(), List.of());
  }

  // Takes the direction into the basis; leaves in it what comes next, and returns its length.
  private double step(double[] next) {
    double[] q = next.clone();
    basis.add(q);
    double[] product = matrix.gram(q);
    diagonal.add(dot(q, product));
    orthogonalise(product);
    double length = Math.sqrt(dot(product, product));
    double scale = Math.abs(diagonal.getFirst()) + Math.abs(diagonal.getLast());
    if (length > 1e-14 * scale && length > 0) {
      copyScaled(product, 1 / length, next);
      return length;
    }
    if (basis.size() < size) {
      System.arraycopy(fresh(), 0, next, 0, next.length);
    }
    return 0;
  }

  private boolean hasConverged(Tridiagonal small, int wanted, double off, double floor) {
    double top = Math.max(small.value(0), Double.MIN_NORMAL);
    for (int i = 0; i < wanted; i++) {
      double residual = Math.abs(off * small.lastEntry(i));
      boolean isLater = i >= ALWAYS;
      boolean isBelow = isLater && small.value(i) + residual < floor;
      double bound = (isLater ? laterTolerance : tolerance) * top;
      if (off == 0 || (residual > bound && !isBelow)) {
        return false;
      }
    }
    return true;
  }

  private Pairs pairs(Tridiagonal small, int wanted) {
    List<Double> values = new ArrayList<>();
    List<double[]> vectors = new ArrayList<>();
    double zero = 1e-12 * Math.max(small.value(0), 0);
    for (int i = 0; i < wanted; i++) {
      double value = small.value(i);
      double[] vector = new double[matrix.columns()];
      if (value > zero) {
        for (int m = 0; m < basis.size(); m++) {
          addScaled(basis.get(m), small.entry(i, m), vector);
        }
        copyScaled(vector, 1 / Math.sqrt(dot(vector, vector)), vector);
      }
      values.add(Math.max(0, value));
      vectors.add(vector);
    }
    return new Pairs(values, vectors);
  }

  private double[] first() {
    double[] start = new double[matrix.columns()];
    near.forEach(vector -> addScaled(vector, 1, start));
    double length = Math.sqrt(dot(start, start));
    if (length == 0) {
      return fresh();
    }
    copyScaled(start, 1 / length, start);
    return start;
  }

  /** A direction of length one that is not in the basis, or 0 when there is none to be found. */
  private double[] fresh() {
    double[] start = new double[matrix.columns()];
    for (int j = 0; j < start.length; j++) {
      start[j] = matrix.startAt(j, starts);
    }
    starts++;
    double before = Math.sqrt(dot(start, start));
    orthogonalise(start);
    double left = Math.sqrt(dot(start, start));
    // Where statements are alike, so is every start: all that is left may be rounding.
    copyScaled(start, left > DEPENDENT * before ? 1 / left : 0, start);
    return start;
  }

  // Twice is enough (Kahan).
  private void orthogonalise(double[] v) {
    for (int pass = 0; pass < 2; pass++) {
      for (double[] q : basis) {
        addScaled(q, -dot(q, v), v);
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    // Four sums abreast, since each addition would wait for the one before.
    double s = 0;
    double t = 0;
    double u = 0;
    double v = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      s += a[i] * b[i];
      t += a[i + 1] * b[i + 1];
      u += a[i + 2] * b[i + 2];
      v += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s += a[i] * b[i];
    }
    return s + t + (u + v);
  }

  private static void addScaled(double[] from, double factor, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * from[i];
    }
  }

  private static void copyScaled(double[] from, double factor, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = factor * from[i];
    }
  }
}
