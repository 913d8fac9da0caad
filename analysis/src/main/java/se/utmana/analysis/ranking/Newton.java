package se.utmana.analysis.ranking;

/** Strengths at which everybody wins as often as the model expects. */
final class Newton {

  // Model: P(i before j) = πi / (πi + πj), πi = exp(λi) (Zermelo 1929; Bradley and Terry 1952).
  // Each item also has so many games, half of them won, against a phantom of strength 0: that keeps
  // items that won all, and parts without a link, finite, and the solution unique.
  // The log-likelihood is concave; Newton's steps are solved by conjugate gradients, because the
  // information is sparse. A step that goes too far along its own slope is halved.

  private static final int MOST_STEPS = 200;
  private static final double SMALL_STEP = 1e-7;
  private static final double RESIDUAL = 1e-9;
  private static final double OVERSHOOT = -0.3;

  private final Pairs pairs;
  private final double prior;
  private final int size;
  private final double[] weights;
  private final double[] diagonal;
  private double[] strengths;
  private double[] odds;

  private Newton(Pairs pairs, double prior) {
    this.pairs = pairs;
    this.prior = prior;
    size = pairs.items();
    weights = new double[pairs.size()];
    diagonal = new double[size];
    strengths = new double[size];
    odds = new double[size];
  }

  /** λ of each item, the phantom at 0. O(steps·pairs·√condition), a few dozen passes as a rule. */
  static double[] solve(Pairs pairs, double prior) {
    return new Newton(pairs, prior).solve();
  }

  private double[] solve() {
    double[] gradient = gradient(strengths);
    for (int step = 0; step < MOST_STEPS; step++) {
      weigh();
      double[] direction = direction(gradient);
      gradient = move(direction, dot(gradient, direction));
      if (largest(direction) < SMALL_STEP) {
        return strengths;
      }
    }
    throw new IllegalStateException("no strengths after %d steps".formatted(MOST_STEPS));
  }

  private double[] move(double[] direction, double slope) {
    for (double length = 1; ; length /= 2) {
      double[] tried = new double[size];
      for (int i = 0; i < size; i++) {
        tried[i] = strengths[i] + length * direction[i];
      }
      double[] gradient = gradient(tried);
      if (dot(gradient, direction) >= OVERSHOOT * slope || length < SMALL_STEP) {
        strengths = tried;
        return gradient;
      }
    }
  }

  private double[] gradient(double[] at) {
    odds = new double[size];
    for (int i = 0; i < size; i++) {
      odds[i] = StrictMath.exp(at[i]);
    }
    double[] gradient = new double[size];
    for (int i = 0; i < size; i++) {
      double expected = 0;
      long points = 0;
      for (int e = pairs.start(i); e < pairs.end(i); e++) {
        points += pairs.points(e);
        expected += pairs.games(e) / (1 + odds[pairs.other(e)] / odds[i]);
      }
      gradient[i] = points / 2.0 - expected + prior * (0.5 - 1 / (1 + 1 / odds[i]));
    }
    return gradient;
  }

  // The information: weights between items, and their sum with the phantom's on the diagonal.
  private void weigh() {
    for (int i = 0; i < size; i++) {
      double sum = prior * Information.weight(odds[i], 1);
      for (int e = pairs.start(i); e < pairs.end(i); e++) {
        weights[e] = pairs.games(e) * Information.weight(odds[i], odds[pairs.other(e)]);
        sum += weights[e];
      }
      diagonal[i] = sum;
    }
  }

  // Conjugate gradients with the diagonal as preconditioner (Hestenes and Stiefel, 1952).
  private double[] direction(double[] right) {
    double[] solution = new double[size];
    double[] residual = right.clone();
    double[] scaled = scaled(residual);
    double[] search = scaled.clone();
    double product = dot(residual, scaled);
    double enough = product * RESIDUAL * RESIDUAL;
    for (int round = 0; round < 10 * size + 100 && product > enough; round++) {
      double[] image = image(search);
      double length = product / dot(search, image);
      for (int i = 0; i < size; i++) {
        solution[i] += length * search[i];
        residual[i] -= length * image[i];
      }
      scaled = scaled(residual);
      double next = dot(residual, scaled);
      for (int i = 0; i < size; i++) {
        search[i] = scaled[i] + next / product * search[i];
      }
      product = next;
    }
    return solution;
  }

  private double[] image(double[] vector) {
    double[] image = new double[size];
    for (int i = 0; i < size; i++) {
      double sum = diagonal[i] * vector[i];
      for (int e = pairs.start(i); e < pairs.end(i); e++) {
        sum -= weights[e] * vector[pairs.other(e)];
      }
      image[i] = sum;
    }
    return image;
  }

  private double[] scaled(double[] vector) {
    double[] scaled = new double[size];
    for (int i = 0; i < size; i++) {
      scaled[i] = vector[i] / diagonal[i];
    }
    return scaled;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static double largest(double[] vector) {
    double largest = 0;
    for (double value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
