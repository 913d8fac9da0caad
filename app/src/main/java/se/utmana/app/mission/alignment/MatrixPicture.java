package se.utmana.app.mission.alignment;

import java.util.List;
import se.utmana.app.mission.alignment.Cell.Firmness;
import se.utmana.app.mission.owner.Duty;
import se.utmana.app.space.Level;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** Draws goals against levels: full where a level stands firmly behind a goal, empty where not. */
final class MatrixPicture {

  private static final List<Level> LEVELS = List.of(Level.values());
  private static final double WIDTH = 340;
  private static final double HEAD = 30;
  private static final double ROW = 84;
  private static final double COLUMN = WIDTH / 3;
  private static final int LETTERS = 46;

  private MatrixPicture() {}

  static Svg.Picture draw(Matrix matrix, Texts texts) {
    var title = texts.get("mission.alignment.title");
    var about = texts.get("mission.alignment.about", matrix.rows().size());
    var height = HEAD + ROW * matrix.rows().size();
    var svg = Svg.picture("alignment", WIDTH, height, title, about);
    for (int i = 0; i < LEVELS.size(); i++) {
      var name = texts.get(LEVELS.get(i).key());
      svg.text("p-soft", COLUMN * i + COLUMN / 2, 18, "middle", 13, name);
    }
    for (int i = 0; i < matrix.rows().size(); i++) {
      draw(svg, matrix.rows().get(i), HEAD + ROW * i, texts);
    }
    return svg.end();
  }

  private static void draw(Svg svg, Matrix.Row row, double top, Texts texts) {
    var name = row.goal().name().in(texts.language());
    var shown = name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1) + "…";
    svg.line("p-grid", 0, top, WIDTH, top);
    svg.text("p-strong", 0, top + 19, "start", 14, shown);
    for (int i = 0; i < LEVELS.size(); i++) {
      draw(svg, row.on(LEVELS.get(i)), COLUMN * i + 4, top + 28, texts);
    }
  }

  private static void draw(Svg svg, Cell cell, double left, double top, Texts texts) {
    var width = COLUMN - 8;
    svg.group("", texts.get(cell.firmness().key(), cell.commitments().size()));
    svg.rect(css(cell.firmness()), left, top, width, 46, 6);
    var words = cell.firmness() == Firmness.FIRM ? "p-on-pine" : "p-text";
    if (!cell.commitments().isEmpty()) {
      var count = texts.number(cell.commitments().size());
      svg.text(words, left + 12, top + 29, "start", 18, count);
    }
    var marks = marks(cell, texts);
    if (!marks.isEmpty()) {
      svg.text(words, left + width - 10, top + 28, "end", 14, marks);
    }
    svg.endGroup();
  }

  private static String css(Firmness firmness) {
    return switch (firmness) {
      case FIRM -> "p-firm";
      case LOOSE -> "p-loose";
      case NOTHING -> "p-nothing";
    };
  }

  /** Letters for who decides and who answers for the goal, a sign for what waits there. */
  private static String marks(Cell cell, Texts texts) {
    var marks = new StringBuilder();
    if (cell.has(Duty.DECIDES)) {
      marks.append(texts.get("mission.alignment.mark.decides"));
    }
    if (cell.has(Duty.ACCOUNTABLE)) {
      marks.append(marks.isEmpty() ? "" : " ");
      marks.append(texts.get("mission.alignment.mark.accountable"));
    }
    if (cell.barriers() > 0) {
      marks.append(marks.isEmpty() ? "" : " ").append("▲");
    }
    return marks.toString();
  }
}
