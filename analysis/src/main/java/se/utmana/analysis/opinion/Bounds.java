package se.utmana.analysis.opinion;

/** Confidence bounds of shares. */
final class Bounds {

  private final double z;

  private Bounds(double z) {
    this.z = z;
  }

  /** One-sided 95 % bounds that hold for all of so many statements at once (Bonferroni). */
  static Bounds correctedFor(int tests) {
    return new Bounds(Normal.quantile(1 - 0.05 / Math.max(1, tests)));
  }

  /** E. B. Wilson, JASA 22 (1927). */
  double lower(int n, int of) {
    return middle(n, of) - half(n, of);
  }

  double upper(int n, int of) {
    return middle(n, of) + half(n, of);
  }

  /** R. G. Newcombe, Statistics in Medicine 17 (1998), method 10. */
  double lowerOfDifference(int n, int of, int otherN, int otherOf) {
    double p = (double) n / of;
    double q = (double) otherN / otherOf;
    double down = p - lower(n, of);
    double up = upper(otherN, otherOf) - q;
    return p - q - Math.sqrt(down * down + up * up);
  }

  private double middle(int n, int of) {
    return (n + z * z / 2) / (of + z * z);
  }

  private double half(int n, int of) {
    double p = (double) n / of;
    return z / (of + z * z) * Math.sqrt(of * p * (1 - p) + z * z / 4);
  }
}
