package se.utmana.analysis.opinion;

/** How much the votes speak for a division into groups: more groups must earn their freedom. */
final class Evidence {

  // Source: E. Côme and P. Latouche, Model selection and clustering in stochastic block models
  // based on the exact integrated complete data likelihood, Statistical Modelling 15 (2015). Shares
  // have a Dirichlet prior around those of everybody and are integrated out, so groups that differ
  // by chance only lower the evidence.

  private static final int SMALL = 24;
  private static final double HALF_LOG_TWO_PI = 0.5 * StrictMath.log(2 * Math.PI);

  private Evidence() {}

  /** The logarithm of the probability of the votes and the division. O(C·k). */
  static double of(GroupVotes votes, Everybody all) {
    double sum = 0;
    long people = 0;
    for (int g = 0; g < votes.k(); g++) {
      for (int j = 0; j < votes.cells() / 4; j++) {
        int seen = votes.seen(g, j);
        if (seen > 0) {
          sum -= rising(GroupShares.PRIOR, seen);
          for (int cell = 4 * j; cell < 4 * j + 3; cell++) {
            sum += rising(all.prior(cell), votes.count(g, cell));
          }
        }
      }
      people += votes.size(g);
      sum += rising(1, votes.size(g));
    }
    return sum - rising(votes.k(), people);
  }

  /** log of a·(a + 1)···(a + n − 1), a &gt; 0. */
  static double rising(double a, long n) {
    if (n > SMALL) {
      return rising(a, SMALL) + gamma(a + n) - gamma(a + SMALL);
    }
    double product = 1;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      product *= a + i;
      if (product > 1e280) {
        sum += StrictMath.log(product);
        product = 1;
      }
    }
    return sum + StrictMath.log(product);
  }

  // Stirling's series for the logarithm of Γ(x), x ≥ SMALL: exact to the last digits.
  private static double gamma(double x) {
    double inverse = 1 / x;
    double square = inverse * inverse;
    return (x - 0.5) * StrictMath.log(x)
        - x
        + HALF_LOG_TWO_PI
        + inverse * (1 / 12.0 - square * (1 / 360.0 - square / 1260.0));
  }
}
