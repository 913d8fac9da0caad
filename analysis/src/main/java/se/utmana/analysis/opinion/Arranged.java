package se.utmana.analysis.opinion;

/** Brings results from canonical order back to the order of the input. */
final class Arranged {

  private final Votes original;
  private final Canonical canonical;

  Arranged(Votes original, Canonical canonical) {
    this.original = original;
    this.canonical = canonical;
  }

  double[] rows(double[] values) {
    double[] result = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      result[canonical.originalRow(row)] = values[row];
    }
    return result;
  }

  int[] rows(int[] values) {
    int[] result = new int[values.length];
    for (int row = 0; row < values.length; row++) {
      result[canonical.originalRow(row)] = values[row];
    }
    return result;
  }

  boolean[] rows(boolean[] values) {
    boolean[] result = new boolean[values.length];
    for (int row = 0; row < values.length; row++) {
      result[canonical.originalRow(row)] = values[row];
    }
    return result;
  }

  Plane plane(Plane plane) {
    return plane.arranged(original.statements(), canonical::originalColumn);
  }
}
