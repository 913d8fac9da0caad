package se.utmana.app.mission.goal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** Draws what was measured of a goal beside the straight way from its baseline to its target. */
final class GoalPicture {

  private static final double WIDTH = 640;
  private static final double HEIGHT = 260;
  private static final double LEFT = 56;
  private static final double RIGHT = 584;
  private static final double TOP = 28;
  private static final double BOTTOM = 214;

  private final Goal goal;
  private final Texts texts;
  private final Svg svg;
  private final LocalDate from;
  private final double days;
  private final double low;
  private final double high;

  private GoalPicture(Goal goal, LocalDate today, Texts texts) {
    this.goal = goal;
    this.texts = texts;
    this.svg =
        Svg.picture(
            "goal",
            WIDTH,
            HEIGHT,
            texts.get("mission.goal.picture.title", goal.name().in(texts.language())),
            texts.get("mission.goal.picture.about"));
    var dates = dates(goal, today);
    this.from = dates.getFirst();
    this.days = Math.max(1, ChronoUnit.DAYS.between(from, dates.getLast()));
    var values = values(goal);
    var spread = values.max().orElse(1) - values(goal).min().orElse(0);
    var room = spread == 0 ? 1 : 0.15 * spread;
    this.low = values(goal).min().orElse(0) - room;
    this.high = values(goal).max().orElse(1) + room;
  }

  static Svg.Picture of(Goal goal, LocalDate today, Texts texts) {
    var picture = new GoalPicture(goal, today, texts);
    picture.axes();
    picture.way();
    picture.measured();
    return picture.svg.end();
  }

  private static List<LocalDate> dates(Goal goal, LocalDate today) {
    var aim = goal.aim();
    var ends =
        Stream.of(aim.baselineOn(), aim.targetOn(), aim.baselineOn() == null ? today : null)
            .filter(Objects::nonNull);
    return Stream.concat(ends, goal.values().stream().map(Value::on)).sorted().toList();
  }

  private static DoubleStream values(Goal goal) {
    var ends = Stream.of(goal.aim().baseline(), goal.aim().target()).filter(Objects::nonNull);
    return DoubleStream.concat(
        ends.mapToDouble(Double::doubleValue), goal.values().stream().mapToDouble(Value::value));
  }

  private void axes() {
    svg.line("p-axis", LEFT, BOTTOM, RIGHT, BOTTOM);
    var first = from.getYear() + 1;
    var last = from.plusDays((long) days).getYear();
    var step = Math.max(1, (last - first) / 5);
    for (int year = first; year <= last; year += step) {
      var x = x(LocalDate.of(year, 1, 1));
      svg.line("p-grid", x, TOP, x, BOTTOM);
      svg.text("p-soft", x, BOTTOM + 22, "middle", 14, String.valueOf(year));
    }
  }

  private void way() {
    var aim = goal.aim();
    var target = aim.target();
    var targetOn = aim.targetOn();
    if (target == null || targetOn == null) {
      return;
    }
    var baseline = aim.baseline();
    var baselineOn = aim.baselineOn();
    if (baseline != null && baselineOn != null) {
      svg.path("p-way", "M" + point(baselineOn, baseline) + "L" + point(targetOn, target));
      svg.circle("p-baseline", x(baselineOn), y(baseline), 6);
      label(baselineOn, baseline, "start");
    }
    diamond(x(targetOn), y(target));
    label(targetOn, target, "end");
  }

  private void measured() {
    var data = new ArrayList<String>();
    for (var value : goal.values()) {
      data.add((data.isEmpty() ? "M" : "L") + point(value.on(), value.value()));
    }
    if (data.size() > 1) {
      svg.path("p-measured-line", String.join("", data));
    }
    for (var value : goal.values()) {
      svg.circle("p-measured", x(value.on()), y(value.value()), 5);
    }
  }

  private void label(LocalDate on, double value, String anchor) {
    var words = Figure.in(texts.language(), value, goal.aim().unit());
    svg.text("p-strong p-halo", x(on), y(value) - 14, anchor, 15, words);
  }

  private void diamond(double x, double y) {
    svg.path(
        "p-target",
        "M"
            + Svg.point(x, y - 9)
            + "L"
            + Svg.point(x + 9, y)
            + "L"
            + Svg.point(x, y + 9)
            + "L"
            + Svg.point(x - 9, y)
            + "Z");
  }

  private String point(LocalDate on, double value) {
    return Svg.point(x(on), y(value));
  }

  private double x(LocalDate on) {
    return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(from, on) / days;
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low);
  }
}
