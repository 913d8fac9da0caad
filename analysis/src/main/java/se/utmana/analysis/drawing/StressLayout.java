package se.utmana.analysis.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places the nodes of a graph so that those are near each other that are near in the graph. The
 * same graph is always placed in the same way, and nodes that have a place keep it.
 *
 * <p>Stress majorization (Gansner, Koren and North 2004): the sum over all pairs of {@code (drawn
 * distance − distance in the graph)² / distance in the graph²} falls with every step in which a
 * node moves to where the others, each weighted, want it. Boxes that overlap are then pushed apart.
 * O(rounds × n²) time and O(n²) memory for n nodes.
 */
public final class StressLayout {

  /** More nodes than this are placed on a grid: nobody reads such a picture as a whole. */
  public static final int MOST = 2_500;

  private static final int ROUNDS = 120;
  private static final int PUSHES = 200;
  private static final double SETTLED = 0.5;

  private final double width;
  private final double height;
  private final double step;

  /**
   * @param width of a node's box with the space around it
   * @param height of a node's box with the space around it
   */
  public StressLayout(double width, double height) {
    this.width = width;
    this.height = height;
    this.step = Math.hypot(width, height) * 0.9;
  }

  /**
   * The places of all nodes.
   *
   * @param fixed the place of each node that has one, null for the others
   * @param links pairs of nodes by their index; the direction does not matter
   */
  public List<Point> place(List<@Nullable Point> fixed, List<int[]> links) {
    int n = fixed.size();
    var x = new double[n];
    var y = new double[n];
    begin(fixed, links, x, y);
    if (n <= MOST) {
      relax(fixed, new Graph(n, links).distances(), x, y);
      pushApart(fixed, x, y);
    }
    var places = new ArrayList<Point>(n);
    for (int i = 0; i < n; i++) {
      places.add(new Point(x[i], y[i]));
    }
    return places;
  }

  /** Around the middle of those that have a place, in the order in which the graph is walked. */
  private void begin(List<@Nullable Point> fixed, List<int[]> links, double[] x, double[] y) {
    int n = fixed.size();
    var middle = middle(fixed);
    var order = new Graph(n, links).walk();
    double radius = step * Math.max(1, n / (2 * Math.PI));
    for (int at = 0; at < n; at++) {
      int i = order[at];
      var own = fixed.get(i);
      double angle = 2 * Math.PI * at / Math.max(1, n) - Math.PI / 2;
      x[i] = own == null ? middle.x() + radius * Math.cos(angle) : own.x();
      y[i] = own == null ? middle.y() + radius * Math.sin(angle) : own.y();
      if (own == null && n > MOST) {
        int columns = (int) Math.ceil(Math.sqrt(n));
        int row = at / columns;
        x[i] = middle.x() + at % columns * width;
        y[i] = middle.y() + row * height;
      }
    }
  }

  private static Point middle(List<@Nullable Point> fixed) {
    double x = 0;
    double y = 0;
    int count = 0;
    for (var one : fixed) {
      if (one != null) {
        x += one.x();
        y += one.y();
        count++;
      }
    }
    return count == 0 ? new Point(0, 0) : new Point(x / count, y / count);
  }

  private void relax(List<@Nullable Point> fixed, int[][] distances, double[] x, double[] y) {
    int n = x.length;
    for (int round = 0; round < ROUNDS; round++) {
      double moved = 0;
      for (int i = 0; i < n; i++) {
        if (fixed.get(i) == null && n > 1) {
          moved = Math.max(moved, move(i, distances[i], x, y));
        }
      }
      if (moved < SETTLED) {
        return;
      }
    }
  }

  /** One node goes where the others want it; answers how far that was. */
  private double move(int i, int[] distances, double[] x, double[] y) {
    double sumX = 0;
    double sumY = 0;
    double weights = 0;
    for (int j = 0; j < x.length; j++) {
      if (j != i) {
        double ideal = distances[j] * step;
        double weight = 1 / (ideal * ideal);
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double far = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
        sumX += weight * (x[j] + ideal * dx / far);
        sumY += weight * (y[j] + ideal * dy / far);
        weights += weight;
      }
    }
    double toX = sumX / weights;
    double toY = sumY / weights;
    double moved = Math.hypot(toX - x[i], toY - y[i]);
    x[i] = toX;
    y[i] = toY;
    return moved;
  }

  /** Boxes that overlap go apart in the direction where less is needed. */
  private void pushApart(List<@Nullable Point> fixed, double[] x, double[] y) {
    for (int push = 0; push < PUSHES; push++) {
      boolean overlaps = false;
      for (int i = 0; i < x.length; i++) {
        for (int j = i + 1; j < x.length; j++) {
          double overX = width - Math.abs(x[i] - x[j]);
          double overY = height - Math.abs(y[i] - y[j]);
          if (overX > 0.01 && overY > 0.01) {
            boolean alongX = overX / width < overY / height;
            overlaps |= push(fixed, alongX ? x : y, i, j, alongX ? overX : overY);
          }
        }
      }
      if (!overlaps) {
        return;
      }
    }
  }

  /** Nodes that have a place keep it; the other one then goes all of the way. */
  private static boolean push(
      List<@Nullable Point> fixed, double[] along, int i, int j, double over) {
    boolean first = fixed.get(i) == null;
    boolean second = fixed.get(j) == null;
    double way = along[i] <= along[j] ? 1 : -1;
    double share = first && second ? over / 2 : over;
    if (first) {
      along[i] -= way * share;
    }
    if (second) {
      along[j] += way * share;
    }
    return first || second;
  }
}
