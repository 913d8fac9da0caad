package se.utmana.app.dialogue.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.utmana.app.web.picture.Svg;

/** A soft outline around points. */
final class Hull {

  private static final double SHARE = 0.9;

  private Hull() {}

  /** A place in the picture. */
  record Point(double x, double y) {

    Point minus(Point other) {
      return new Point(x - other.x, y - other.y);
    }

    Point plus(Point other, double times) {
      return new Point(x + other.x * times, y + other.y * times);
    }

    double length() {
      return Math.hypot(x, y);
    }
  }

  static Point middle(List<Point> points) {
    return new Point(
        points.stream().mapToDouble(Point::x).average().orElse(0),
        points.stream().mapToDouble(Point::y).average().orElse(0));
  }

  /**
   * Path data of the outline around the nine tenths of the points nearest to their middle, so that
   * a straggler does not stretch it, rounded and at some distance. O(n log n).
   */
  static String around(List<Point> points, double distance) {
    var middle = middle(points);
    var near =
        points.stream()
            .sorted(Comparator.comparingDouble(point -> point.minus(middle).length()))
            .limit(Math.max(3, Math.round(points.size() * SHARE)))
            .toList();
    var corners = convex(near);
    var centre = middle(corners);
    var wider =
        corners.stream()
            .map(
                corner -> {
                  var away = corner.minus(centre);
                  var length = Math.max(1e-6, away.length());
                  return corner.plus(away, distance / length);
                })
            .toList();
    return wider.size() < 3 ? circle(centre, distance) : smooth(wider);
  }

  /** The corners of the convex hull, counter-clockwise (Andrew's monotone chain, 1979). */
  private static List<Point> convex(List<Point> points) {
    var sorted =
        points.stream()
            .distinct()
            .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
            .toList();
    if (sorted.size() < 3) {
      return sorted;
    }
    var hull = new ArrayList<>(half(sorted));
    hull.removeLast();
    hull.addAll(half(sorted.reversed()));
    hull.removeLast();
    return hull;
  }

  private static List<Point> half(List<Point> sorted) {
    var chain = new ArrayList<Point>();
    for (var point : sorted) {
      while (chain.size() >= 2 && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
        chain.removeLast();
      }
      chain.add(point);
    }
    return chain;
  }

  private static double turn(Point a, Point b, Point c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
  }

  /** Through all corners without an edge: Catmull and Rom (1974) as cubic curves. */
  private static String smooth(List<Point> corners) {
    int n = corners.size();
    var path = new StringBuilder("M").append(at(corners.getFirst()));
    for (int i = 0; i < n; i++) {
      var before = corners.get((i + n - 1) % n);
      var from = corners.get(i);
      var to = corners.get((i + 1) % n);
      var after = corners.get((i + 2) % n);
      path.append('C')
          .append(at(from.plus(to.minus(before), 1 / 6.0)))
          .append(' ')
          .append(at(to.plus(after.minus(from), -1 / 6.0)))
          .append(' ')
          .append(at(to));
    }
    return path.append('Z').toString();
  }

  private static String circle(Point centre, double radius) {
    var left = at(new Point(centre.x() - radius, centre.y()));
    var right = at(new Point(centre.x() + radius, centre.y()));
    var arc = "A" + Svg.point(radius, radius) + " 0 1 1 ";
    return "M" + left + arc + right + arc + left + "Z";
  }

  private static String at(Point point) {
    return Svg.point(point.x(), point.y());
  }
}
