package se.utmana.analysis.ranking;

/** The binomial distribution. */
final class Binomial {

  private Binomial() {}

  /** The probability of so many hits or more among n, each with probability p. O(n). */
  static double atLeast(int hits, int n, double p) {
    if (hits <= 0) {
      return 1;
    }
    double term = n * StrictMath.log(1 - p);
    double sum = 0;
    for (int k = 1; k <= n; k++) {
      term += StrictMath.log((n - k + 1.0) / k * (p / (1 - p)));
      sum += k >= hits ? StrictMath.exp(term) : 0;
    }
    return sum;
  }
}
