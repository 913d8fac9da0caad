package se.utmana.analysis.ranking;

/** Strengths relative to their mean, and the standard error of each, in the order of the items. */
final class Fit {

  /** Weight of what is assumed beforehand: one game a item, half won, against a middling one. */
  static final double PRIOR = 1;

  private final double[] strengths;
  private final double[] errors;

  private Fit(double[] strengths, double[] errors) {
    this.strengths = strengths;
    this.errors = errors;
  }

  /** O(m³/3 + passes over the pairs). The same bits in any order of choices and items. */
  static Fit of(Pairs given, double prior) {
    Colours colours = Colours.of(given);
    int[] order = colours.order();
    Pairs pairs = given.inOrder(order);
    double[] strengths = Newton.solve(pairs, prior);
    double[] errors = errors(pairs, strengths, prior);
    double mean = 0;
    for (double strength : strengths) {
      mean += strength / strengths.length;
    }
    Fit fit = new Fit(new double[order.length], new double[order.length]);
    int first = 0;
    for (int i = 0; i < order.length; i++) {
      first = colours.lookAlike(order[i], order[first]) ? first : i;
      fit.strengths[order[i]] = strengths[first] - mean;
      fit.errors[order[i]] = errors[first];
    }
    return fit;
  }

  // Var(λi − mean λ) = Gii − 2·(G1)i/m + 1'G1/m², G the inverse information. An item without games
  // stands alone: its variance is that of its games with the phantom.
  private static double[] errors(Pairs pairs, double[] strengths, double prior) {
    int items = pairs.items();
    int size = 0;
    while (size < items && !pairs.isAlone(size)) {
      size++;
    }
    Information information = Information.of(pairs, size, strengths, prior);
    double[] variances = information.variances();
    double[] sums = information.rowSums();
    double alone = 4 / prior;
    double total = (items - size) * alone;
    for (double sum : sums) {
      total += sum;
    }
    double[] errors = new double[items];
    for (int i = 0; i < items; i++) {
      double own = i < size ? variances[i] : alone;
      double row = i < size ? sums[i] : alone;
      double m = items;
      errors[i] = Math.sqrt(Math.max(0, own - 2 * row / m + total / (m * m)));
    }
    return errors;
  }

  /** λ of the item: natural logarithm of odds, 0 on average. */
  double strength(int item) {
    return strengths[item];
  }

  /** The standard error of its strength. */
  double error(int item) {
    return errors[item];
  }
}
