package se.utmana.analysis.opinion;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each participant stands along the components that matter, as far as the votes tell:
 * somebody with few votes stays near the middle.
 */
final class Scores {

  // Idea: the posterior mean of probabilistic principal components (Tipping and Bishop, 1999) on
  // the statements that a person has seen. A plain projection scatters people with few votes.

  private static final int ROWS_PER_CHUNK = 1 << 11;

  private final int dimensions;
  private final double[] values;

  private Scores(int dimensions, double[] values) {
    this.dimensions = dimensions;
    this.values = values;
  }

  int dimensions() {
    return dimensions;
  }

  int count() {
    return values.length / dimensions;
  }

  double at(int row, int dimension) {
    return values[row * dimensions + dimension];
  }

  /** Which of the centres is nearest to somebody, the first of equals. O(k·D). */
  int nearest(int row, double[][] centres) {
    int start = row * dimensions;
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      double[] centre = centres[c];
      double sum = 0;
      for (int d = 0; d < centre.length; d++) {
        double difference = values[start + d] - centre[d];
        sum += difference * difference;
      }
      if (sum < least) {
        least = sum;
        best = c;
      }
    }
    return best;
  }

  /** O(V·D² + N·D³). */
  static Scores of(
      Votes votes, double[] centre, List<double[]> vectors, List<Double> variances, Aside aside) {
    int d = vectors.size();
    double noise = noise(votes, centre, aside);
    double[] precisions = precisions(votes, variances, noise, aside);
    double[] loadings = new double[votes.statements() * d];
    for (int j = 0; j < votes.statements(); j++) {
      for (int c = 0; c < d; c++) {
        loadings[j * d + c] = aside.contains(j) ? 0 : vectors.get(c)[j];
      }
    }
    double[] values = new double[votes.participants() * d];
    int chunks = votes.participants() / ROWS_PER_CHUNK + 1;
    IntStream.range(0, chunks)
        .parallel()
        .forEach(
            chunk -> {
              int end = Math.min(votes.participants(), (chunk + 1) * ROWS_PER_CHUNK);
              for (int row = chunk * ROWS_PER_CHUNK; row < end; row++) {
                solve(votes, row, centre, loadings, precisions, values);
              }
            });
    return new Scores(d, values);
  }

  private static double noise(Votes votes, double[] centre, Aside aside) {
    double sum = 0;
    long count = 0;
    for (int row = 0; row < votes.participants(); row++) {
      for (int at = votes.start(row); at < votes.end(row); at++) {
        int j = votes.statement(at);
        if (!aside.contains(j)) {
          double a = votes.sign(at) - centre[j];
          sum += a * a;
          count++;
        }
      }
    }
    return count == 0 || sum == 0 ? 1 : sum / count;
  }

  // An eigenvalue is about Σρ²·τ² + Σρ·σ², ρ the share of statements a person has seen.
  private static double[] precisions(
      Votes votes, List<Double> eigenvalues, double noise, Aside aside) {
    double shares = 0;
    double squares = 0;
    double columns = Math.max(1, aside.inPlay());
    for (int row = 0; row < votes.participants(); row++) {
      double share = votes.countOf(row) / columns;
      shares += share;
      squares += share * share;
    }
    double[] precisions = new double[eigenvalues.size()];
    for (int c = 0; c < precisions.length; c++) {
      double signal = (eigenvalues.get(c) - noise * shares) / Math.max(squares, 1e-9);
      precisions[c] = noise / Math.max(signal, 0.1 * noise);
    }
    return precisions;
  }

  private static void solve(
      Votes votes,
      int row,
      double[] centre,
      double[] loadings,
      double[] precisions,
      double[] values) {
    int d = precisions.length;
    double[] matrix = new double[d * d];
    double[] right = new double[d];
    for (int at = votes.start(row); at < votes.end(row); at++) {
      int j = votes.statement(at);
      double a = votes.sign(at) - centre[j];
      for (int c = 0; c < d; c++) {
        double v = loadings[j * d + c];
        right[c] += a * v;
        for (int b = 0; b <= c; b++) {
          matrix[c * d + b] += v * loadings[j * d + b];
        }
      }
    }
    for (int c = 0; c < d; c++) {
      matrix[c * d + c] += precisions[c];
    }
    Cholesky.solve(matrix, right, d);
    System.arraycopy(right, 0, values, row * d, d);
  }
}
