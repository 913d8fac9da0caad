package se.utmana.app.home;

import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * Draws the loop as six stations on a ring, clockwise from the top, lit where something happens.
 */
final class LoopPicture {

  private static final double WIDTH = 360;
  private static final double HEIGHT = 396;
  private static final double CENTRE_X = 180;
  private static final double CENTRE_Y = 198;
  private static final double RING = 146;
  private static final double DISC = 49;

  private final Loop loop;
  private final Texts texts;
  private final Svg svg;

  private LoopPicture(Loop loop, Texts texts) {
    this.loop = loop;
    this.texts = texts;
    this.svg =
        Svg.links(
            "loop",
            WIDTH,
            HEIGHT,
            texts.get("home.loop.title"),
            texts.get("home.loop.description"));
  }

  static Svg.Picture of(Loop loop, Texts texts) {
    var picture = new LoopPicture(loop, texts);
    picture.drawRing();
    for (int i = 0; i < loop.stops().size(); i++) {
      picture.drawStop(i);
    }
    picture.drawCentre();
    return picture.svg.end();
  }

  private void drawRing() {
    svg.circle("loop-ring", CENTRE_X, CENTRE_Y, RING);
    var stops = loop.stops().size();
    for (int i = 0; i < stops; i++) {
      var isWalked = loop.stops().get(i).isLit() && loop.stops().get((i + 1) % stops).isLit();
      if (isWalked) {
        svg.path("loop-arc", arc(angle(i), angle(i + 1)));
      }
      drawArrow((angle(i) + angle(i + 1)) / 2, isWalked);
    }
  }

  private void drawArrow(double angle, boolean isWalked) {
    var size = 7 / RING;
    var tip = Svg.point(x(angle + size, RING), y(angle + size, RING));
    var outer = Svg.point(x(angle, RING + 7), y(angle, RING + 7));
    var inner = Svg.point(x(angle, RING - 7), y(angle, RING - 7));
    svg.path(isWalked ? "loop-arrow" : "loop-arrow dim", "M" + outer + "L" + tip + "L" + inner);
  }

  private void drawStop(int number) {
    var stop = loop.stops().get(number);
    var name = texts.get(stop.station().key());
    if (stop.isLink()) {
      svg.link(stop.href(), name + ": " + stop.note());
    } else {
      svg.group("", null);
    }
    var x = x(angle(number), RING);
    var y = y(angle(number), RING);
    svg.circle("loop-disc" + suffix(stop), x, y, DISC);
    var isAlone = stop.note().isEmpty();
    svg.text("loop-name" + suffix(stop), x, isAlone ? y + 5 : y - 1, "middle", 13.5, name);
    if (!isAlone) {
      svg.text("loop-note" + suffix(stop), x, y + 17, "middle", 13, stop.note());
    }
    if (stop.isLink()) {
      svg.endLink();
    } else {
      svg.endGroup();
    }
  }

  private void drawCentre() {
    svg.text("loop-centre", CENTRE_X, CENTRE_Y - 2, "middle", 30, loop.centre());
    svg.text("loop-under", CENTRE_X, CENTRE_Y + 22, "middle", 14, loop.underCentre());
  }

  private static String suffix(Stop stop) {
    return switch (stop.light()) {
      case NOW -> " now";
      case LIT -> "";
      case WAITING -> " waiting";
      case LATER -> " dim";
    };
  }

  private double angle(int number) {
    return -Math.PI / 2 + 2 * Math.PI * number / loop.stops().size();
  }

  private static String arc(double from, double to) {
    var radius = Svg.number(RING);
    return "M"
        + Svg.point(x(from, RING), y(from, RING))
        + "A"
        + radius
        + " "
        + radius
        + " 0 0 1 "
        + Svg.point(x(to, RING), y(to, RING));
  }

  private static double x(double angle, double radius) {
    return CENTRE_X + radius * Math.cos(angle);
  }

  private static double y(double angle, double radius) {
    return CENTRE_Y + radius * Math.sin(angle);
  }
}
