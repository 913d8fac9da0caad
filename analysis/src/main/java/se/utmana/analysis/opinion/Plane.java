package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Mean votes and the two leading components, from which every position follows. */
final class Plane {

  private final double[] centre;
  private final double[][] components;
  private final double c;

  /** {@code c} is the number of statements that have a vote. */
  Plane(double[] centre, double[][] components, double c) {
    this.centre = centre;
    this.components = components;
    this.c = c;
  }

  /** The plane of the two strongest components. O(V·m), m products. */
  static Plane of(Votes votes, Aside aside) {
    int[] once = Centred.once(votes);
    double[] centre = Centred.meansOf(votes, aside, once);
    Centred matrix = new Centred(votes, centre, aside, once);
    return of(centre, new Lanczos(matrix).largest(2).vectors(), aside);
  }

  /** The plane of the given components, with their signs made definite. */
  static Plane of(double[] centre, List<double[]> vectors, Aside aside) {
    int size = centre.length;
    double[][] components = {new double[size], new double[size]};
    for (int c = 0; c < vectors.size(); c++) {
      components[c] = signed(vectors.get(c));
    }
    return new Plane(centre, components, aside.voted());
  }

  // The sign of an eigenvector is free; the heavier tail of the loadings points up.
  private static double[] signed(double[] vector) {
    double cubes = 0;
    for (double v : vector) {
      cubes += v * v * v;
    }
    double sign = cubes < 0 ? -1 : 1;
    return Arrays.stream(vector).map(v -> sign * v).toArray();
  }

  double centre(int statement) {
    return centre[statement];
  }

  double[] component(int index) {
    return components[index];
  }

  /** √C · (1 − c) · v: the position of agreeing with one statement alone. */
  double statementAt(int component, int statement) {
    return Math.sqrt(c) * (1 - centre[statement]) * components[component][statement];
  }

  /**
   * √(C / n) · Σ (x − c) · v over the votes of a participant. O(n).
   *
   * @param aside columns that are 0 for everybody, whose zeros count as votes in n
   */
  double personAt(int component, Votes votes, int participant, Aside aside) {
    double[] v = components[component];
    double sum = 0;
    int n = aside.zeros();
    for (int at = votes.start(participant); at < votes.end(participant); at++) {
      int statement = votes.statement(at);
      if (!aside.contains(statement)) {
        sum += (votes.sign(at) - centre[statement]) * v[statement];
        n++;
      }
    }
    return Math.sqrt(c / Math.max(1, n)) * sum;
  }

  /** The same plane with its statements in another order. */
  Plane arranged(IntUnaryOperator place) {
    int size = centre.length;
    double[] newCentre = new double[size];
    double[][] newComponents = {new double[size], new double[size]};
    for (int j = 0; j < size; j++) {
      int to = place.applyAsInt(j);
      newCentre[to] = centre[j];
      newComponents[0][to] = components[0][j];
      newComponents[1][to] = components[1][j];
    }
    return new Plane(newCentre, newComponents, c);
  }
}
