package se.utmana.app.mission.theory;

import java.util.List;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** Draws how important and how uncertain assumptions are, each with its number in the list. */
final class AssumptionGrid {

  private static final double LEFT = 36;
  private static final double CELL = 100;
  private static final double SIZE = 3 * CELL;

  private AssumptionGrid() {}

  static Svg.Picture of(List<Assumption> assumptions, Texts texts) {
    var title = texts.get("mission.assumption.grid");
    var about = texts.get("mission.assumption.grid.about", assumptions.size());
    var svg = Svg.picture("assumptions", LEFT + SIZE + 8, SIZE + 44, title, about);
    for (int column = 0; column < 3; column++) {
      for (int row = 0; row < 3; row++) {
        var css = column == 2 && row == 0 ? "p-cell p-cell-risky" : "p-cell";
        svg.rect(css, LEFT + CELL * column, CELL * row + 4, CELL - 4, CELL - 4, 6);
      }
    }
    for (int level = 1; level <= 3; level++) {
      var beside = CELL * (3 - level) + CELL / 2 + 6;
      svg.text("p-soft", LEFT - 12, beside, "end", 14, String.valueOf(level));
      var below = LEFT + CELL * (level - 1) + CELL / 2;
      svg.text("p-soft", below, SIZE + 20, "middle", 14, String.valueOf(level));
    }
    var uncertainty = texts.get("mission.assumption.uncertainty") + " →";
    svg.text("p-soft", LEFT + SIZE, SIZE + 40, "end", 14, uncertainty);
    svg.text("p-soft", 0, 16, "start", 14, "↑");
    draw(svg, assumptions);
    return svg.end();
  }

  private static void draw(Svg svg, List<Assumption> assumptions) {
    for (int i = 0; i < assumptions.size(); i++) {
      var one = assumptions.get(i);
      var before =
          assumptions.subList(0, i).stream()
              .filter(
                  other ->
                      other.importance() == one.importance()
                          && other.uncertainty() == one.uncertainty())
              .count();
      var x = LEFT + CELL * (one.uncertainty() - 1) + 22 + 30 * (before % 3);
      var y = CELL * (3 - one.importance()) + 28 + 30 * Math.floorDiv(before, 3);
      svg.group("", null);
      svg.circle(one.isOpen() ? "p-open" : "p-closed", x, y, 13);
      var css = one.isOpen() ? "p-on-pine" : "p-text";
      svg.text(css, x, y + 5, "middle", 14, String.valueOf(i + 1));
      svg.endGroup();
    }
  }
}
