package se.utmana.app.systemmap.drawing;

import java.util.ArrayList;
import java.util.List;
import se.utmana.app.systemmap.Spot;

/**
 * The box of a factor: its middle, and its label in lines that fit.
 *
 * @param eyebrow what stands above the label, the factor's group, may be empty
 */
record Box(Spot middle, String eyebrow, List<String> lines) {

  static final double WIDTH = 168;
  static final double HIGHEST = 84;

  static final double TYPE = 15;
  static final double LINE = 19;
  private static final int LETTERS = 20;
  private static final int MOST_LINES = 3;
  private static final double PADDING = 11;

  static Box of(Spot middle, String group, String label) {
    return new Box(middle, shortened(group, LETTERS + 2), wrapped(label));
  }

  Box moved(double dx, double dy) {
    return new Box(new Spot(middle.x() + dx, middle.y() + dy), eyebrow, lines);
  }

  double height() {
    return 2 * PADDING + LINE * (lines.size() + (eyebrow.isEmpty() ? 0 : 0.8));
  }

  double left() {
    return middle.x() - WIDTH / 2;
  }

  double top() {
    return middle.y() - height() / 2;
  }

  /** The baseline of a line of the label, the first being 0; of the eyebrow, −1. */
  double baseline(int line) {
    double first = top() + PADDING + (eyebrow.isEmpty() ? 0 : 0.8 * LINE) + 14;
    return line < 0 ? top() + PADDING + 10 : first + line * LINE;
  }

  boolean contains(double x, double y, double margin) {
    return Math.abs(x - middle.x()) < WIDTH / 2 + margin
        && Math.abs(y - middle.y()) < height() / 2 + margin;
  }

  /**
   * Words that do not fit on the last line are left out; the whole label is the title of the box.
   */
  private static List<String> wrapped(String label) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : label.split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > MOST_LINES) {
      var last = lines.get(MOST_LINES - 1) + " " + lines.get(MOST_LINES);
      lines.subList(MOST_LINES - 1, lines.size()).clear();
      lines.add(last);
    }
    return lines.stream().map(one -> shortened(one, LETTERS + 2)).toList();
  }

  private static String shortened(String text, int letters) {
    return text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
  }
}
