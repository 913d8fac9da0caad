package se.utmana.analysis.opinion;

/** Solves a small symmetric positive definite system. */
final class Cholesky {

  private Cholesky() {}

  /**
   * Overwrites {@code right} with the solution, and the lower triangle with its factor. O(size³).
   */
  static void solve(double[] lower, double[] right, int size) {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = lower[i * size + j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i * size + k] * lower[j * size + k];
        }
        lower[i * size + j] = i == j ? Math.sqrt(sum) : sum / lower[j * size + j];
      }
    }
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        right[i] -= lower[i * size + k] * right[k];
      }
      right[i] /= lower[i * size + i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        right[i] -= lower[k * size + i] * right[k];
      }
      right[i] /= lower[i * size + i];
    }
  }
}
