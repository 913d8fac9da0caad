package se.utmana.app.precondition.panel;

import se.utmana.app.precondition.Precondition;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * A gauge: an arc of three parts, one for each observable, and the level in the middle. A part is
 * full when it is lit, hollow when not, dotted when nothing is recorded.
 */
public final class GaugePicture {

  private static final double WIDTH = 104;
  private static final double HEIGHT = 64;
  private static final double RADIUS = 42;
  private static final double GAP = 7;

  private GaugePicture() {}

  public static Svg.Picture of(Gauge gauge, Texts texts) {
    var name = texts.get(gauge.precondition().key());
    var about = texts.get("precondition.level", gauge.level(), Precondition.OBSERVABLES);
    var id = "gauge-" + gauge.precondition();
    var svg = Svg.picture(id, WIDTH, HEIGHT, name, about);
    draw(svg, gauge, 0, 0);
    return svg.end();
  }

  /** Draws the gauge with its corner at that point. */
  static void draw(Svg svg, Gauge gauge, double left, double top) {
    var part = 180.0 / Precondition.OBSERVABLES;
    for (int i = 0; i < gauge.lights().size(); i++) {
      var css =
          switch (gauge.lights().get(i).glow()) {
            case LIT -> "p-gauge p-gauge-lit";
            case UNLIT -> "p-gauge p-gauge-unlit";
            case UNRECORDED -> "p-gauge p-gauge-unrecorded";
          };
      svg.path(css, arc(left, top, 180 + part * i + GAP / 2, 180 + part * (i + 1) - GAP / 2));
    }
    svg.text("p-strong", left + WIDTH / 2, top + 56, "middle", 24, String.valueOf(gauge.level()));
  }

  private static String arc(double left, double top, double from, double to) {
    return "M"
        + point(left, top, from)
        + "A"
        + Svg.number(RADIUS)
        + " "
        + Svg.number(RADIUS)
        + " 0 0 1 "
        + point(left, top, to);
  }

  private static String point(double left, double top, double degrees) {
    var angle = Math.toRadians(degrees);
    return Svg.point(
        left + WIDTH / 2 + RADIUS * Math.cos(angle), top + 54 + RADIUS * Math.sin(angle));
  }
}
