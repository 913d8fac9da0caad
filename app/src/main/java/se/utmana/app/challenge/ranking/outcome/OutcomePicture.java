package se.utmana.app.challenge.ranking.outcome;

import java.util.ArrayList;
import java.util.List;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * How often each challenge is chosen before a middling one, as a dot on its interval: a picture
 * that stands alone. The page shows the same rows beside words.
 */
final class OutcomePicture {

  private static final double WIDTH = 720;
  private static final double LEFT = 330;
  private static final double RIGHT = 24;
  private static final double TOP = 44;
  private static final double ROW = 46;
  private static final int LINE_LENGTH = 42;

  private final Comparison comparison;
  private final Outcome outcome;
  private final Texts texts;

  OutcomePicture(Comparison comparison, Outcome outcome, Texts texts) {
    this.comparison = comparison;
    this.outcome = outcome;
    this.texts = texts;
  }

  Svg.Picture draw() {
    var height = TOP + ROW * outcome.stands().size() + 40;
    var title = comparison.title().in(texts.language());
    var svg = Svg.picture("ranking", WIDTH, height, title, texts.get("challenge.ranking.picture"));
    axis(svg, height - 40);
    for (int row = 0; row < outcome.stands().size(); row++) {
      row(svg, outcome.stands().get(row), TOP + ROW * row + ROW / 2);
    }
    svg.text(
        "p-soft",
        16,
        height - 12,
        "start",
        13,
        texts.get("challenge.ranking.picture.people", outcome.people(), outcome.choices()));
    return svg.end();
  }

  private void axis(Svg svg, double bottom) {
    for (var share : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      var css = share == 0.5 ? "p-axis" : "p-grid";
      svg.line(css, x(share), TOP - 8, x(share), bottom);
      svg.text("p-soft", x(share), TOP - 16, "middle", 13, texts.percent(share));
    }
  }

  private void row(Svg svg, Outcome.Stand stand, double y) {
    var lines = lines(comparison.items().get(stand.item()).title().in(texts.language()));
    for (int i = 0; i < lines.size(); i++) {
      var up = lines.size() == 1 ? 5 : i == 0 ? -4 : 14;
      svg.text("p-text", 44, y + up, "start", 14, lines.get(i));
    }
    svg.text("p-strong", 32, y + 5, "end", 15, Integer.toString(stand.rank()));
    svg.path(
        "p-line-pine p-span",
        "M" + Svg.point(x(stand.lowerShare()), y) + "H" + Svg.number(x(stand.upperShare())));
    svg.circle("p-pine", x(stand.share()), y, 6);
  }

  private static double x(double share) {
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  /** A title in two lines at most. */
  private static List<String> lines(String title) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : title.split(" ", -1)) {
      if (line.length() + word.length() > LINE_LENGTH && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1) + " …");
  }
}
