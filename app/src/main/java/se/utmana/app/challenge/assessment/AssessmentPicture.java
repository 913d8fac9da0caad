package se.utmana.app.challenge.assessment;

import java.util.Map;
import java.util.Set;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** A line a criterion: a dot at the median, a band from the lowest score to the highest. */
final class AssessmentPicture {

  private static final double WIDTH = 400;
  private static final double RIGHT = 388;
  private static final double TOP = 30;
  private static final double NAME = 24;
  private static final double LANE = 22;
  private static final double GAP = 14;

  private final Texts texts;
  private final boolean byVoice;
  private final double left;

  /**
   * @param byVoice whether each part of society has a lane of its own below that of all
   */
  AssessmentPicture(Texts texts, boolean byVoice) {
    this.texts = texts;
    this.byVoice = byVoice;
    this.left = byVoice ? 132 : 12;
  }

  Svg.Picture draw(Overview overview) {
    var lines = overview.lines();
    var lanes = byVoice ? lines.stream().mapToInt(line -> line.voices().size()).sum() : 0;
    var height = TOP + lines.size() * (NAME + LANE + GAP) + lanes * LANE;
    var about = texts.get("challenge.assessment.picture.about", overview.assessments().size());
    var svg =
        Svg.picture("assessment", WIDTH, height, texts.get("challenge.assessment.picture"), about);
    scale(svg, height);
    var top = TOP;
    for (var line : lines) {
      top = block(svg, line, top) + GAP;
    }
    return svg.end();
  }

  private void scale(Svg svg, double height) {
    for (int score = 0; score <= Criterion.TOP; score++) {
      svg.line("p-grid", at(score), TOP - 8, at(score), height - GAP);
      svg.text("p-soft", at(score), 16, "middle", 13, Integer.toString(score));
    }
  }

  /** Draws a criterion and answers where it ends. */
  private double block(Svg svg, Overview.Line line, double top) {
    var label = line.criterion().label().in(texts.language());
    var first = top + NAME + 4;
    svg.text("p-strong p-halo", 4, top + 12, "start", 14, label);
    if (line.criterion().isGate()) {
      var gate = at(AssessmentSummary.GATE);
      svg.line("p-gate", gate, first - 9, gate, first + 9);
    }
    if (byVoice) {
      name(svg, "p-text p-halo", first, "challenge.assessment.all");
    }
    line.all()
        .ifPresent(
            figure -> {
              value(svg, figure, top + 12);
              lane(svg, figure, first, 6);
            });
    var y = first;
    for (var voice : byVoice ? line.voices().entrySet() : Set.<Map.Entry<Voice, Figure>>of()) {
      y += LANE;
      name(svg, "p-soft p-halo", y, voice.getKey().key());
      lane(svg, voice.getValue(), y, 4.5);
    }
    return y + LANE - 4;
  }

  private void name(Svg svg, String css, double y, String key) {
    svg.text(css, 4, y + 4, "start", 13, texts.get(key));
  }

  private void value(Svg svg, Figure figure, double y) {
    var words =
        texts.get(
            "challenge.assessment.figure",
            AssessmentPage.number(texts, figure.median()),
            AssessmentPage.span(figure));
    svg.text("p-text p-halo", RIGHT + 8, y, "end", 13, words);
  }

  private void lane(Svg svg, Figure figure, double y, double dot) {
    svg.line("p-grid", left, y, RIGHT, y);
    if (figure.spread() > 0) {
      var css = figure.isWide() ? "p-span p-span-wide" : "p-span";
      svg.line(css, at(figure.lowest()), y, at(figure.highest()), y);
    }
    svg.circle("p-1", at(figure.median()), y, dot);
  }

  private double at(double score) {
    return left + score / Criterion.TOP * (RIGHT - left);
  }
}
