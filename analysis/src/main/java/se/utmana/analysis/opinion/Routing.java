package se.utmana.analysis.opinion;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Draws the statement that a participant sees next. */
public final class Routing {

  /** The weight of a statement that is newer than the landscape; more than any other has. */
  public static final double NEW = 400;

  private static final double NEARLY_UNIFORM = 0.995;

  private final double[] weights;

  private Routing(double[] weights) {
    this.weights = weights;
  }

  /** By the priorities of a landscape. */
  public static Routing by(Landscape landscape) {
    double[] weights = new double[landscape.statements().count()];
    for (int j = 0; j < weights.length; j++) {
      weights[j] = landscape.statements().priority(j);
    }
    return new Routing(weights);
  }

  /** By any weights ≥ 0, one a statement. */
  public static Routing by(double[] weights) {
    return new Routing(weights.clone());
  }

  /**
   * The next statement, drawn in proportion to its weight. O(C).
   *
   * @param eligible which columns may be shown: open, and not yet seen by the participant
   * @param draw uniform in 0..1, from the caller's source of chance
   * @return empty if nothing is eligible
   */
  public OptionalInt next(IntPredicate eligible, double draw) {
    double total = 0;
    int last = -1;
    for (int j = 0; j < weights.length; j++) {
      if (eligible.test(j)) {
        total += weights[j];
        last = j;
      }
    }
    double left = draw * total;
    for (int j = 0; j < weights.length; j++) {
      if (eligible.test(j)) {
        left -= weights[j];
        if (left < 0) {
          return OptionalInt.of(j);
        }
      }
    }
    return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
  }

  /** Entropy of the weights over that of equal weights, 0..1; 1 where there is no choice. O(C). */
  public double evenness() {
    double total = 0;
    int count = 0;
    for (double weight : weights) {
      total += weight;
      count += weight > 0 ? 1 : 0;
    }
    if (count < 2) {
      return 1;
    }
    double entropy = 0;
    for (double weight : weights) {
      double share = weight / total;
      entropy -= share > 0 ? share * StrictMath.log(share) : 0;
    }
    return entropy / StrictMath.log(count);
  }

  /** Whether the weights hardly tell statements apart any more, so that routing is mere chance. */
  public boolean isDegenerate() {
    return evenness() > NEARLY_UNIFORM;
  }
}
