package se.utmana.analysis.opinion;

/**
 * The tests on shares that decide what a group says.
 *
 * <p>Source: Small, Björkegren, Erkkilä, Shaw, Megill: Polis (Recerca 26/2, 2021), with its pseudo
 * counts.
 */
final class Proportions {

  private Proportions() {}

  /** (n + 1) / (of + 2). */
  static double probability(int n, int of) {
    return (n + 1.0) / (of + 2.0);
  }

  /** Whether a share is above a half, as a standard score. */
  static double aboveHalf(int n, int of) {
    double trials = of + 1.0;
    return 2 * Math.sqrt(trials) * ((n + 1) / trials - 0.5);
  }

  /** Whether the first share is above the second, as a standard score; 0 where all say yes. */
  static double above(int n, int of, int otherN, int otherOf) {
    double trials = of + 1.0;
    double otherTrials = otherOf + 1.0;
    double pooled = (n + 1.0 + otherN + 1.0) / (trials + otherTrials);
    if (pooled == 1) {
      return 0;
    }
    double difference = (n + 1) / trials - (otherN + 1) / otherTrials;
    return difference / Math.sqrt(pooled * (1 - pooled) * (1 / trials + 1 / otherTrials));
  }
}
