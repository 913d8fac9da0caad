package se.utmana.analysis.opinion;

/** Confidence bounds of shares that hold for many statements at once. */
public final class Bounds {

  private static final double RISK = 0.05;

  private final double z;

  private Bounds(double z) {
    this.z = z;
  }

  /** One-sided 95 % bounds that hold for all of so many statements at once (Bonferroni). */
  public static Bounds correctedFor(int tests) {
    return new Bounds(Normal.quantile(1 - RISK / Math.max(1, tests)));
  }

  /** Two-sided 95 % bounds that hold for all of so many comparisons at once (Bonferroni). */
  public static Bounds twoSidedFor(int tests) {
    return new Bounds(Normal.quantile(1 - RISK / 2 / Math.max(1, tests)));
  }

  /** Lower bound of a share n / of, of > 0; E. B. Wilson, JASA 22 (1927). */
  public double lower(int n, int of) {
    return middle(n, of) - half(n, of);
  }

  /** Upper bound of a share n / of, of > 0. */
  public double upper(int n, int of) {
    return middle(n, of) + half(n, of);
  }

  /** Of n / of less otherN / otherOf; R. G. Newcombe, Statistics in Medicine 17 (1998), no. 10. */
  public double lowerOfDifference(int n, int of, int otherN, int otherOf) {
    double p = (double) n / of;
    double q = (double) otherN / otherOf;
    double down = p - lower(n, of);
    double up = upper(otherN, otherOf) - q;
    return p - q - Math.sqrt(down * down + up * up);
  }

  /** Upper bound of n / of less otherN / otherOf. */
  public double upperOfDifference(int n, int of, int otherN, int otherOf) {
    return -lowerOfDifference(otherN, otherOf, n, of);
  }

  private double middle(int n, int of) {
    return (n + z * z / 2) / (of + z * z);
  }

  private double half(int n, int of) {
    double p = (double) n / of;
    return z / (of + z * z) * Math.sqrt(of * p * (1 - p) + z * z / 4);
  }
}
