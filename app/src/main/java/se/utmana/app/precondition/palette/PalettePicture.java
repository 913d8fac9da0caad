package se.utmana.app.precondition.palette;

import java.util.Comparator;
import java.util.List;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * Types by levels, a dot an actor: the deeper it takes part the larger, a ring while it is only
 * told or asked.
 */
final class PalettePicture {

  private static final double WIDTH = 580;
  private static final double LEFT = 230;
  private static final double TOP = 40;
  private static final double ROW = 34;
  private static final double COLUMN = 110;
  private static final List<Level> LEVELS = List.of(Level.values());
  private static final int IN_A_ROW = 4;

  private PalettePicture() {}

  static Svg.Picture of(Palette palette, Texts texts) {
    var types = palette.listed();
    var height = TOP + ROW * types.size() + 8;
    var svg =
        Svg.picture(
            "palette",
            WIDTH,
            height,
            texts.get("precondition.palette"),
            texts.get("precondition.palette.about"));
    for (var level : Level.values()) {
      svg.text("p-soft", x(level), 22, "middle", 14, texts.get(level.key()));
    }
    for (int row = 0; row < types.size(); row++) {
      row(svg, palette, types.get(row), TOP + ROW * row, texts);
    }
    return svg.end();
  }

  private static void row(Svg svg, Palette palette, ActorType type, double y, Texts texts) {
    svg.line("p-grid", 0, y, WIDTH, y);
    svg.text("p-text", 0, y + ROW / 2 + 5, "start", 14, type.label().in(texts.language()));
    for (var level : Level.values()) {
      dots(svg, palette.of(type, level), x(level), y + ROW / 2);
    }
  }

  private static void dots(Svg svg, List<Taking> takings, double x, double y) {
    var shown = Math.min(IN_A_ROW, takings.size());
    var deepest = takings.stream().sorted(Comparator.comparing(Taking::depth).reversed()).toList();
    for (int i = 0; i < shown; i++) {
      var one = deepest.get(i);
      var radius = 2.7 + 1.3 * one.depth().step();
      var at = x + 19 * (i - (shown - 1) / 2.0);
      svg.circle(one.isActive() ? "p-pine" : "p-trust-first", at, y, radius);
    }
    if (takings.size() > shown) {
      svg.text("p-soft", x + 38, y + 5, "start", 13, "+" + (takings.size() - shown));
    }
  }

  private static double x(Level level) {
    return LEFT + COLUMN * LEVELS.indexOf(level) + COLUMN / 2;
  }
}
