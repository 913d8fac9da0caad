package se.utmana.app.dialogue.results;

import java.util.List;
import se.utmana.analysis.opinion.rounds.Change;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** A line a statement: a ring where agreement was, a dot where it is, an arrow between them. */
final class MovedPicture {

  static final int MOST = 20;

  private static final double WIDTH = 480;
  private static final double LEFT = 16;
  private static final double RIGHT = 464;
  private static final double ROW = 46;
  private static final double TOP = 34;
  private static final int LONGEST = 62;

  private final Texts texts;

  MovedPicture(Texts texts) {
    this.texts = texts;
  }

  Svg.Picture draw(Moved moved) {
    var lines = moved.sorted().stream().filter(line -> line.all().isPresent()).limit(MOST).toList();
    var height = TOP + lines.size() * ROW + 8;
    var svg =
        Svg.picture(
            "moved",
            WIDTH,
            height,
            texts.get("dialogue.moved.picture"),
            texts.get("dialogue.moved.picture.about", lines.size(), moved.sure()));
    scale(svg, height);
    for (int i = 0; i < lines.size(); i++) {
      line(svg, lines.get(i), TOP + i * ROW);
    }
    return svg.end();
  }

  private void scale(Svg svg, double height) {
    for (var share : List.of(0.0, 0.5, 1.0)) {
      svg.line("p-grid", at(share), TOP - 8, at(share), height - 4);
      var anchor = share == 0 ? "start" : share == 1 ? "end" : "middle";
      svg.text("p-soft", at(share), 16, anchor, 13, texts.percent(share));
    }
  }

  private void line(Svg svg, Moved.Line line, double top) {
    var change = line.all().orElseThrow();
    var text = line.statement().text().in(texts.language());
    var shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    svg.text(line.isSure() ? "p-strong" : "p-text", LEFT, top + 10, "start", 13, shown);
    var y = top + 26;
    svg.line("p-grid", LEFT, y, RIGHT, y);
    arrow(svg, change, line.isSure(), y);
    svg.circle("p-before", at(change.before()), y, 5);
    svg.circle(line.isSure() ? "p-1" : "p-unsure", at(change.after()), y, 5.5);
  }

  private static void arrow(Svg svg, Change change, boolean sure, double y) {
    var from = at(change.before());
    var to = at(change.after());
    var way = Math.signum(to - from);
    if (Math.abs(to - from) > 14) {
      var css = sure ? "p-line-1 p-thick" : "p-line-6";
      svg.line(css, from + way * 5, y, to - way * 7, y);
      var tip = to - way * 7;
      svg.path(
          css,
          "M"
              + Svg.point(tip - way * 5, y - 4)
              + "L"
              + Svg.point(tip, y)
              + "L"
              + Svg.point(tip - way * 5, y + 4));
    }
  }

  private static double at(double share) {
    return LEFT + share * (RIGHT - LEFT);
  }
}
