package se.utmana.app.systemmap.drawing;

import se.utmana.app.web.picture.Svg;

/**
 * The bent line of a link from one box to another, cut where the boxes begin.
 *
 * @param x1 where it begins
 * @param cx the point that it bends towards
 * @param x2 where it ends
 */
record Curve(double x1, double y1, double cx, double cy, double x2, double y2) {

  private static final double BEND = 0.14;
  private static final int STEPS = 120;
  private static final double GAP = 3;
  private static final double HEAD = 9;

  static Curve between(Box from, Box to) {
    return between(from, to, false);
  }

  /**
   * The line of a link, bent to one side so that two links between the same boxes part.
   *
   * @param outwards bent to the other side: away from the middle of a ring that goes clockwise
   */
  static Curve between(Box from, Box to, boolean outwards) {
    double bend = outwards ? -BEND : BEND;
    double ax = from.middle().x();
    double ay = from.middle().y();
    double bx = to.middle().x();
    double by = to.middle().y();
    double cx = (ax + bx) / 2 - (by - ay) * bend;
    double cy = (ay + by) / 2 + (bx - ax) * bend;
    var whole = new Curve(ax, ay, cx, cy, bx, by);
    double begin = whole.leaves(from, 0, 1);
    double end = whole.leaves(to, 1, -1);
    return begin < end ? whole.cut(begin, end) : whole;
  }

  /** How far along it is outside of a box, looked for from one of its ends. */
  private double leaves(Box box, double from, int way) {
    for (int step = 0; step <= STEPS; step++) {
      double t = from + way * (double) step / STEPS;
      if (!box.contains(x(t), y(t), GAP)) {
        return t;
      }
    }
    return from;
  }

  /** The part of it between two points, which is such a curve again (de Casteljau). */
  private Curve cut(double begin, double end) {
    double midX = blend(blend(x1, cx, begin), blend(cx, x2, begin), end);
    double midY = blend(blend(y1, cy, begin), blend(cy, y2, begin), end);
    return new Curve(x(begin), y(begin), midX, midY, x(end), y(end));
  }

  private static double blend(double a, double b, double t) {
    return a + (b - a) * t;
  }

  double x(double t) {
    return blend(blend(x1, cx, t), blend(cx, x2, t), t);
  }

  double y(double t) {
    return blend(blend(y1, cy, t), blend(cy, y2, t), t);
  }

  /** The line itself, which ends a little inside of its head. */
  String line() {
    var shorter = cut(0, Math.max(0.5, 1 - HEAD / 2 / Math.max(HEAD, length())));
    return "M"
        + Svg.point(x1, y1)
        + "Q"
        + Svg.point(shorter.cx, shorter.cy)
        + " "
        + Svg.point(shorter.x2, shorter.y2);
  }

  /** The head of the arrow. */
  String head() {
    double far = Math.max(1e-6, Math.hypot(x2 - cx, y2 - cy));
    double dx = (x2 - cx) / far;
    double dy = (y2 - cy) / far;
    double bx = x2 - dx * HEAD;
    double by = y2 - dy * HEAD;
    double half = HEAD * 0.55;
    return "M"
        + Svg.point(x2, y2)
        + "L"
        + Svg.point(bx - dy * half, by + dx * half)
        + "L"
        + Svg.point(bx + dy * half, by - dx * half)
        + "Z";
  }

  /** The double bar that marks a delay, across the line a little before its middle. */
  String bars() {
    double dx = x(0.45) - x(0.35);
    double dy = y(0.45) - y(0.35);
    double far = Math.max(1e-6, Math.hypot(dx, dy));
    double nx = -dy / far * 7;
    double ny = dx / far * 7;
    return bar(x(0.4) - dx / far * 2.5, y(0.4) - dy / far * 2.5, nx, ny)
        + bar(x(0.4) + dx / far * 2.5, y(0.4) + dy / far * 2.5, nx, ny);
  }

  private static String bar(double x, double y, double nx, double ny) {
    return "M" + Svg.point(x - nx, y - ny) + "L" + Svg.point(x + nx, y + ny);
  }

  private double length() {
    return Math.hypot(cx - x1, cy - y1) + Math.hypot(x2 - cx, y2 - cy);
  }
}
