package se.utmana.analysis.ranking;

/** Newton's method with full matrices, written apart from the library and without a prior. */
final class Textbook {

  /** λ with the last item at 0, and its covariance matrix without the last item. */
  static final class Result {

    private final double[] strengths;
    private final double[][] covariance;

    private Result(double[] strengths, double[][] covariance) {
      this.strengths = strengths;
      this.covariance = covariance;
    }

    double strength(int item) {
      return strengths[item];
    }

    double covariance(int item, int other) {
      return covariance[item][other];
    }
  }

  private Textbook() {}

  /** {@code wins[i][j]}: how often i won over j. */
  static Result of(double[][] wins) {
    int free = wins.length - 1;
    double[] strengths = new double[wins.length];
    double[][] covariance = new double[free][free];
    for (int step = 0; step < 50; step++) {
      double[] score = new double[free];
      double[][] information = new double[free][free];
      for (int i = 0; i < free; i++) {
        for (int j = 0; j < wins.length; j++) {
          double games = wins[i][j] + wins[j][i];
          double p = 1 / (1 + Math.exp(strengths[j] - strengths[i]));
          score[i] += wins[i][j] - games * p;
          information[i][i] += games * p * (1 - p);
          if (j < free) {
            information[i][j] -= games * p * (1 - p);
          }
        }
      }
      covariance = inverse(information);
      for (int i = 0; i < free; i++) {
        for (int j = 0; j < free; j++) {
          strengths[i] += covariance[i][j] * score[j];
        }
      }
    }
    return new Result(strengths, covariance);
  }

  /** Gauss and Jordan. */
  private static double[][] inverse(double[][] given) {
    int size = given.length;
    double[][] left = new double[size][];
    double[][] right = new double[size][size];
    for (int i = 0; i < size; i++) {
      left[i] = given[i].clone();
      right[i][i] = 1;
    }
    for (int pivot = 0; pivot < size; pivot++) {
      double by = left[pivot][pivot];
      for (int j = 0; j < size; j++) {
        left[pivot][j] /= by;
        right[pivot][j] /= by;
      }
      for (int i = 0; i < size; i++) {
        double times = i == pivot ? 0 : left[i][pivot];
        for (int j = 0; j < size; j++) {
          left[i][j] -= times * left[pivot][j];
          right[i][j] -= times * right[pivot][j];
        }
      }
    }
    return right;
  }
}
