package se.utmana.analysis.systemmap.whatif;

import java.util.Arrays;
import java.util.Map;

/** Many draws of a map run at once, side by side. */
final class Lanes {

  // The value of factor f in draw d is at f·width + d, so that every inner loop runs over draws
  // without a branch, a multiple of 32 times, or of 8,, and the compiler turns it into vector
  // instructions.
  // e^x is a polynomial for
  // the same reason: e^(x/256) to the tenth order, squared eight times, exact to about 1e-13. It
  // uses only + and ·, and so has the same bits on every machine.

  private static final double EPSILON = 1e-5;
  private static final int MOST_STEPS = 50;
  private static final double FARTHEST = 30;
  private static final int STEP = 32;
  private static final int SHORT_STEP = 8;

  private final Shape shape;
  private final int used;
  private final int width;
  private final double[] weights;
  private final double[] moved;
  private final double[] sum;
  private final double[] rescaled;
  private double[] now;
  private double[] next;
  private Variant variant;

  /** The draws {@code first}, {@code first + stride}, … of all weights, {@code used} of them. */
  Lanes(Shape shape, Draws draws, int first, int stride, int used, Variant variant) {
    this.shape = shape;
    this.variant = variant;
    this.used = used;
    int step = used < STEP ? SHORT_STEP : STEP;
    this.width = (used + step - 1) / step * step;
    this.weights = new double[shape.links() * width];
    for (int i = 0; i < shape.links(); i++) {
      double[] drawn = draws.of(shape.link(i));
      for (int lane = 0; lane < used; lane++) {
        weights[i * width + lane] = drawn[first + lane * stride];
      }
    }
    this.moved = new double[width];
    this.sum = new double[width];
    this.rescaled = new double[shape.factors() * width];
    this.now = new double[shape.factors() * width];
    this.next = new double[shape.factors() * width];
  }

  /** The same draws are run another way from now on. */
  void use(Variant other) {
    variant = other;
  }

  /** The values where nobody pushes, from the middle on. O(steps·(n + m)·width). */
  double[] baseline() {
    Arrays.fill(now, variant.squash().middle());
    settle(Map.of());
    return now.clone();
  }

  /**
   * The values where some factors are held, from given values on; not to be kept.
   *
   * @param pushes how far, −1 to 1: the share of the way from where a factor is to its ceiling, or
   *     to its floor
   */
  double[] pushed(double[] from, Map<Integer, Double> pushes) {
    System.arraycopy(from, 0, now, 0, now.length);
    for (Map.Entry<Integer, Double> push : pushes.entrySet()) {
      double end = push.getValue() >= 0 ? 1 : variant.squash().floor();
      double share = Math.abs(push.getValue());
      for (int at = push.getKey() * width; at < (push.getKey() + 1) * width; at++) {
        now[at] += share * (end - now[at]);
      }
    }
    settle(pushes);
    return now;
  }

  /** How many draws there are; the lanes beyond are empty. */
  int used() {
    return used;
  }

  /** How far apart the values of two factors lie. */
  int width() {
    return width;
  }

  /** Whether a draw had stopped moving. */
  boolean isSettled(int lane) {
    return moved[lane] < EPSILON;
  }

  private void settle(Map<Integer, Double> held) {
    boolean[] isHeld = new boolean[shape.factors()];
    held.keySet().forEach(factor -> isHeld[factor] = true);
    boolean moving = true;
    for (int step = 0; step < MOST_STEPS && moving; step++) {
      step(isHeld);
      moving = Arrays.stream(moved).anyMatch(each -> each >= EPSILON);
    }
  }

  private void step(boolean[] held) {
    Arrays.fill(moved, 0);
    double[] input = variant.rule() == Rule.RESCALED ? rescaled() : now;
    for (int factor = 0; factor < shape.factors(); factor++) {
      if (held[factor]) {
        System.arraycopy(now, factor * width, next, factor * width, width);
      } else {
        add(factor, input);
        squash(factor * width);
      }
    }
    double[] last = now;
    now = next;
    next = last;
  }

  private double[] rescaled() {
    for (int i = 0; i < now.length; i++) {
      rescaled[i] = 2 * now[i] - 1;
    }
    return rescaled;
  }

  private void add(int factor, double[] input) {
    if (variant.rule() == Rule.KOSKO) {
      Arrays.fill(sum, 0);
    } else {
      System.arraycopy(input, factor * width, sum, 0, width);
    }
    for (int i = shape.firstIn(factor); i < shape.firstIn(factor + 1); i++) {
      addProducts(sum, input, shape.cause(i) * width, weights, i * width);
    }
  }

  private static void addProducts(double[] sum, double[] a, int fromA, double[] w, int fromW) {
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] += a[fromA + lane] * w[fromW + lane];
    }
  }

  private void squash(int at) {
    double lambda = variant.lambda();
    if (variant.squash() == Squash.SIGMOID) {
      squash(sum, lambda, 1, 0);
    } else {
      // tanh(x) = 2 / (1 + e^(−2x)) − 1
      squash(sum, 2 * lambda, 2, -1);
    }
    for (int lane = 0; lane < sum.length; lane++) {
      moved[lane] = Math.max(moved[lane], Math.abs(sum[lane] - now[at + lane]));
      next[at + lane] = sum[lane];
    }
  }

  private static void squash(double[] x, double lambda, double height, double floor) {
    for (int lane = 0; lane < x.length; lane++) {
      double t = Math.max(-FARTHEST, Math.min(FARTHEST, -lambda * x[lane])) * (1 / 256.0);
      double e = 1 + t * (1 / 10.0);
      e = 1 + t * (1 / 9.0) * e;
      e = 1 + t * (1 / 8.0) * e;
      e = 1 + t * (1 / 7.0) * e;
      e = 1 + t * (1 / 6.0) * e;
      e = 1 + t * (1 / 5.0) * e;
      e = 1 + t * (1 / 4.0) * e;
      e = 1 + t * (1 / 3.0) * e;
      e = 1 + t * (1 / 2.0) * e;
      e = 1 + t * e;
      e *= e;
      e *= e;
      e *= e;
      e *= e;
      e *= e;
      e *= e;
      e *= e;
      e *= e;
      x[lane] = height / (1 + e) + floor;
    }
  }
}
