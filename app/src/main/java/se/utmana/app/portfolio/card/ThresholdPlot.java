package se.utmana.app.portfolio.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.experiment.Deviation;
import se.utmana.app.portfolio.experiment.Found;
import se.utmana.app.portfolio.experiment.Measurement;
import se.utmana.app.portfolio.experiment.Trial;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * What was measured against what counts as success: the good side is tinted, values that do not
 * count are hollow, and the mean stands with its interval at the right. The table beside it says
 * the same.
 */
final class ThresholdPlot {

  private static final double WIDTH = 560;
  private static final double HEIGHT = 330;
  private static final double LEFT = 52;
  private static final double RIGHT = 548;
  private static final double TOP = 20;
  private static final double BOTTOM = 290;

  private final Trial trial;
  private final List<Deviation> deviations;
  private final Optional<Found> found;
  private final Texts texts;
  private final double lowest;
  private final double highest;
  private final Svg svg;

  ThresholdPlot(Trial trial, List<Deviation> deviations, Optional<Found> found, Texts texts) {
    this.trial = trial;
    this.deviations = deviations;
    this.found = found;
    this.texts = texts;
    var shown = shown().summaryStatistics();
    var room = Math.max(1e-9, shown.getMax() - shown.getMin()) * 0.12;
    this.lowest = shown.getMin() - room;
    this.highest = shown.getMax() + room;
    var title = trial.experiment().design().metric().name().in(texts.language());
    this.svg = Svg.picture("threshold", WIDTH, HEIGHT, title, texts.get("portfolio.plot.about"));
  }

  private DoubleStream shown() {
    var metric = trial.experiment().design().metric();
    var values = new ArrayList<Double>();
    Stream.of(metric.baseline(), metric.threshold()).filter(Objects::nonNull).forEach(values::add);
    trial.metric().forEach(one -> values.add(one.value()));
    found
        .flatMap(Found::interval)
        .ifPresent(
            interval -> {
              values.add(interval.lower());
              values.add(interval.upper());
            });
    return values.stream().mapToDouble(Double::doubleValue);
  }

  Svg.Picture draw() {
    drawGoodSide();
    drawAxis();
    drawLine(
        "p-axis p-dashes",
        trial.experiment().design().metric().baseline(),
        "portfolio.plot.baseline");
    drawLine(
        "p-line-pine p-thick",
        trial.experiment().design().metric().threshold(),
        "portfolio.plot.threshold");
    drawValues();
    drawStop();
    deviations.forEach(this::drawDeviation);
    found.ifPresent(this::drawFound);
    return svg.end();
  }

  private void drawGoodSide() {
    var mark = trial.experiment().design().metric().mark();
    var from = mark.isMoreBetter() ? TOP : y(mark.value());
    var to = mark.isMoreBetter() ? y(mark.value()) : BOTTOM;
    svg.rect("p-good", LEFT, from, RIGHT - LEFT, Math.max(0, to - from), 0);
  }

  private void drawAxis() {
    svg.line("p-axis", LEFT, BOTTOM, RIGHT, BOTTOM);
    for (var value : ticks()) {
      svg.line("p-grid", LEFT, y(value), RIGHT, y(value));
      svg.text("p-soft", LEFT - 8, y(value) + 4, "end", 14, number(value));
    }
    var box = trial.experiment().box();
    svg.text("p-soft", LEFT, BOTTOM + 22, "start", 14, texts.date(box.from()));
    svg.text("p-soft", RIGHT, BOTTOM + 22, "end", 14, texts.date(box.to()));
  }

  /** Four to eight round numbers within what is shown. */
  private List<Double> ticks() {
    var rough = (highest - lowest) / 5;
    var power = Math.pow(10, Math.floor(Math.log10(rough)));
    var step = Stream.of(1.0, 2.0, 5.0, 10.0).filter(n -> n * power >= rough).findFirst();
    var width = step.orElse(10.0) * power;
    var ticks = new ArrayList<Double>();
    for (var tick = Math.ceil(lowest / width) * width; tick <= highest; tick += width) {
      ticks.add(Math.abs(tick) < width / 1e6 ? 0.0 : tick);
    }
    return ticks;
  }

  private void drawLine(String css, @Nullable Double value, String key) {
    if (value != null) {
      svg.line(css, LEFT, y(value), RIGHT, y(value));
      svg.text("p-text p-halo", RIGHT - 30, y(value) - 7, "end", 14, texts.get(key, value));
    }
  }

  private void drawValues() {
    var counted = trial.counted();
    var line = new StringBuilder();
    for (var one : trial.metric()) {
      line.append(line.isEmpty() ? "M" : "L").append(Svg.point(x(one), y(one.value())));
    }
    svg.path("p-line-3", line.isEmpty() ? "M0 0" : line.toString());
    for (var one : trial.metric()) {
      var css = counted.contains(one) ? "p-3" : "p-hollow";
      var label = texts.date(one.day()) + ": " + number(one.value());
      svg.group("", label).circle(css, x(one), y(one.value()), 5).endGroup();
    }
  }

  private void drawStop() {
    var day = trial.experiment().stoppedOn();
    if (day != null) {
      var x = x(day);
      svg.line("p-stop", x, TOP, x, BOTTOM);
      var isLate = x > (LEFT + RIGHT) / 2;
      var words = texts.get("portfolio.plot.stopped");
      svg.text("p-text", isLate ? x - 6 : x + 6, TOP + 12, isLate ? "end" : "start", 13, words);
    }
  }

  private void drawDeviation(Deviation one) {
    var x = x(one.day());
    var label = texts.date(one.day()) + ": " + one.what().in(texts.language());
    svg.group("", label);
    svg.path(
        "p-attention",
        "M"
            + Svg.point(x, BOTTOM - 10)
            + "L"
            + Svg.point(x + 6, BOTTOM)
            + "L"
            + Svg.point(x - 6, BOTTOM)
            + "Z");
    svg.endGroup();
  }

  private void drawFound(Found what) {
    var x = RIGHT - 8;
    what.interval()
        .ifPresent(
            interval ->
                svg.line("p-line-pine p-span", x, y(interval.lower()), x, y(interval.upper())));
    if (what.finding().count() > 0) {
      svg.circle("p-pine", x, y(what.finding().mean()), 6);
    }
  }

  private double x(Measurement one) {
    return x(one.day());
  }

  private double x(LocalDate day) {
    var box = trial.experiment().box();
    var share = (double) ChronoUnit.DAYS.between(box.from(), day) / Math.max(1, box.days() - 1);
    return LEFT + 12 + Math.clamp(share, 0, 1) * (RIGHT - LEFT - 44);
  }

  private double y(double value) {
    return BOTTOM - (value - lowest) / (highest - lowest) * (BOTTOM - TOP);
  }

  private String number(double value) {
    return texts.get("portfolio.number", value);
  }
}
