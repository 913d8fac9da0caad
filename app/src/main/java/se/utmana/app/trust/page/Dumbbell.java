package se.utmana.app.trust.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.trust.Scale;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.result.Figure;
import se.utmana.app.trust.result.Reading;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * Two means of each thing on one axis from 1 to 5, joined by a line: the time before and now, or
 * leadership and experts. The first is a ring, the second a disc. What is not told is not drawn.
 */
final class Dumbbell {

  private static final double WIDTH = 420;
  private static final double EDGE = 20;
  private static final double TOP = 66;
  private static final double LINE = 19;
  private static final double DOTS = 40;
  private static final int LINE_LENGTH = 46;

  private final String id;
  private final String title;
  private final String about;
  private final String first;
  private final String second;
  private final List<Row> rows;
  private final Language language;

  /** A thing with its two means, each null where it is not told. */
  private record Row(
      String name, boolean isIndex, @Nullable Figure first, @Nullable Figure second) {}

  private Dumbbell(String id, Texts texts, String first, String second, List<Row> rows) {
    this.id = "trust-" + id;
    this.title = texts.get("trust.picture." + id);
    this.about = texts.get("trust.picture." + id + ".about");
    this.first = first;
    this.second = second;
    this.rows = rows;
    this.language = texts.language();
  }

  /** Every scale and item, the time before and now. */
  static Dumbbell overTime(Reading reading, Texts texts) {
    var rows = new ArrayList<Row>();
    for (var scale : Scale.values()) {
      rows.add(
          row(
              texts.get(scale.key()),
              true,
              reading.before(scale),
              reading.said().index(scale).whole()));
      for (var item : scale.items()) {
        var said = reading.said().item(item).whole();
        rows.add(row(words(reading, item, texts), false, reading.before(item), said));
      }
    }
    var before = rows.stream().anyMatch(row -> row.first() != null);
    return new Dumbbell(
        "items", texts, before ? texts.get("trust.then") : "", texts.get("trust.now"), rows);
  }

  static boolean tellsOfSides(Reading reading) {
    var sides = reading.said().sides().keySet();
    return sides.contains(Side.LEADERSHIP) && sides.contains(Side.EXPERTS);
  }

  /** What is between leadership and experts, as each of them sees it. */
  static Dumbbell ofSides(Reading reading, Texts texts) {
    var rows = new ArrayList<Row>();
    var index = reading.said().index(Scale.VERTICAL);
    rows.add(
        row(
            texts.get(Scale.VERTICAL.key()),
            true,
            index.side(Side.LEADERSHIP),
            index.side(Side.EXPERTS)));
    for (var item : Scale.VERTICAL.items()) {
      var line = reading.said().item(item);
      rows.add(
          row(
              words(reading, item, texts),
              false,
              line.side(Side.LEADERSHIP),
              line.side(Side.EXPERTS)));
    }
    return new Dumbbell(
        "sides", texts, texts.get(Side.LEADERSHIP.key()), texts.get(Side.EXPERTS.key()), rows);
  }

  Svg.Picture draw() {
    var height = TOP + rows.stream().mapToDouble(Dumbbell::height).sum();
    var svg = Svg.picture(id, WIDTH, height, title, about);
    legend(svg);
    for (int step = TrustItem.LEAST; step <= TrustItem.MOST; step++) {
      svg.line("p-grid", x(step), TOP - 8, x(step), height - 8);
      svg.text("p-soft", x(step), TOP - 16, "middle", 14, String.valueOf(step));
    }
    svg.line("p-trust-weak", x(Figure.WEAK), TOP - 8, x(Figure.WEAK), height - 8);
    var y = TOP;
    for (var row : rows) {
      row(svg, row, y);
      y += height(row);
    }
    return svg.end();
  }

  private void legend(Svg svg) {
    var x = EDGE;
    if (!first.isEmpty()) {
      svg.circle("p-trust-first", x, 16, 6);
      svg.text("p-text", x + 14, 21, "start", 15, first);
      x += 36 + 8.2 * first.length();
    }
    svg.circle("p-pine", x, 16, 7);
    svg.text("p-text", x + 14, 21, "start", 15, second);
  }

  /** The words on top, so that they can be read on a phone; the dots below them. */
  private void row(Svg svg, Row row, double top) {
    var y = top + LINE;
    for (var line : lines(row.name())) {
      svg.text(row.isIndex() ? "p-strong p-halo" : "p-text p-halo", 0, y, "start", 15, line);
      y += LINE;
    }
    dots(svg, row, y);
  }

  private void dots(Svg svg, Row row, double y) {
    var from = row.first();
    var to = row.second();
    if (from != null && to != null) {
      svg.line("p-trust-bar", x(from.mean()), y, x(to.mean()), y);
    }
    if (from != null) {
      svg.circle("p-trust-first", x(from.mean()), y, 6);
    }
    if (to != null) {
      svg.circle("p-pine", x(to.mean()), y, 7);
      var isRight = from == null || to.mean() >= from.mean();
      svg.text(
          "p-soft p-halo",
          x(to.mean()) + (isRight ? 12 : -12),
          y + 5,
          isRight ? "start" : "end",
          14,
          Numbers.decimal(to.mean(), language));
    }
  }

  private static double height(Row row) {
    return LINE * lines(row.name()).size() + DOTS;
  }

  private static Row row(
      String name, boolean isIndex, Optional<Figure> first, Optional<Figure> second) {
    return new Row(name, isIndex, first.orElse(null), second.orElse(null));
  }

  private static String words(Reading reading, TrustItem item, Texts texts) {
    return reading.wave().wording(item).in(texts.language());
  }

  private static double x(double value) {
    return EDGE + (value - TrustItem.LEAST) / (TrustItem.MOST - 1) * (WIDTH - 2 * EDGE);
  }

  /** A sentence in two lines at most. */
  private static List<String> lines(String name) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : name.split(" ", -1)) {
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
