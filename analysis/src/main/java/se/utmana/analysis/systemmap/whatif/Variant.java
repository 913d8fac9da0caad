package se.utmana.analysis.systemmap.whatif;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the usual ways to run a map.
 *
 * @param rule Kosko, modified or rescaled
 * @param squash sigmoid or tanh
 * @param lambda how steep
 */
record Variant(Rule rule, Squash squash, double lambda) {

  // Half of the steepness at which every draw is sure to settle, nearly all of it, and half as
  // much again, where maps may cycle or saturate.
  private static final double[] STEEPNESS = {0.5, 0.9, 1.5};

  private static final double DEFAULT_STEEPNESS = 0.9;

  /** All eighteen. */
  static List<Variant> all(Contraction contraction) {
    List<Variant> all = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      for (Squash squash : List.of(Squash.SIGMOID, Squash.TANH)) {
        for (double part : STEEPNESS) {
          all.add(new Variant(rule, squash, part * finite(contraction.limit(rule, squash))));
        }
      }
    }
    return all;
  }

  /** The one whose values are shown: modified rule, tanh, and sure to settle. */
  static Variant usual(Contraction contraction) {
    double limit = finite(contraction.limit(Rule.MODIFIED, Squash.TANH));
    return new Variant(Rule.MODIFIED, Squash.TANH, DEFAULT_STEEPNESS * limit);
  }

  private static double finite(double limit) {
    return Double.isInfinite(limit) ? 1 : limit;
  }

  Settings settings(double epsilon, int mostSteps) {
    return new Settings(rule, squash, lambda, epsilon, mostSteps);
  }
}
