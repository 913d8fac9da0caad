package se.utmana.analysis.systemmap.whatif;

import java.util.Arrays;
import se.utmana.analysis.systemmap.CausalMap;

/** How steep a squash may be so that an iteration has one fixed point and always comes to it. */
public final class Contraction {

  // A step is λ·s·M followed by a function of slope at most 1, where M holds the weights, with one
  // on the diagonal for the rules that count a factor itself. It contracts when λ·s·‖M‖ < 1. With
  // the largest weights that may be drawn in M, every draw contracts. The norm is found by power
  // iteration on MᵀM; its entries are not negative, so this goes up to the norm and not past it.

  private static final int STEPS = 100;
  private static final double SAFETY = 1.001;

  private final double plain;
  private final double withSelf;

  private Contraction(double plain, double withSelf) {
    this.plain = plain;
    this.withSelf = withSelf;
  }

  /**
   * Looks at the weights of a map. O(100·m).
   *
   * @param spread how much more than its weight each link may be drawn with
   */
  static Contraction of(CausalMap map, double[] spread) {
    return new Contraction(norm(map, spread, 0) * SAFETY, norm(map, spread, 1) * SAFETY);
  }

  /** Looks at the weights of a map as they are. O(100·m). */
  public static Contraction of(CausalMap map) {
    return of(map, new double[map.links()]);
  }

  private static double norm(CausalMap map, double[] spread, double self) {
    double[] x = new double[map.factors()];
    Arrays.fill(x, 1);
    double norm = 0;
    for (int step = 0; step < STEPS; step++) {
      double length = Math.sqrt(Arrays.stream(x).map(v -> v * v).sum());
      if (length == 0) {
        return 0;
      }
      double[] y = new double[x.length];
      double[] z = new double[x.length];
      Arrays.setAll(y, i -> self * x[i] / length);
      for (int link = 0; link < map.links(); link++) {
        y[map.to(link)] += weight(map, spread, link) * x[map.from(link)] / length;
      }
      Arrays.setAll(z, i -> self * y[i]);
      for (int link = 0; link < map.links(); link++) {
        z[map.from(link)] += weight(map, spread, link) * y[map.to(link)];
      }
      norm = Math.sqrt(Arrays.stream(y).map(v -> v * v).sum());
      System.arraycopy(z, 0, x, 0, x.length);
    }
    return norm;
  }

  private static double weight(CausalMap map, double[] spread, int link) {
    return Math.min(1, map.link(link).weight() + spread[link]);
  }

  /**
   * Below this λ an iteration of this kind contracts: it has one fixed point and always comes to
   * it. Infinite for a map without links under Kosko's rule.
   *
   * @param squash sigmoid or tanh; the other two have no slope
   */
  public double limit(Rule rule, Squash squash) {
    double slope = squash == Squash.SIGMOID ? 0.25 : 1;
    return switch (rule) {
      case KOSKO -> 1 / (slope * plain);
      case MODIFIED -> 1 / (slope * withSelf);
      case RESCALED -> 1 / (2 * slope * withSelf);
    };
  }
}
