package se.utmana.app.mission.goal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** Draws how far a goal has come, on a line from its baseline to its target. */
public final class GoalStrip {

  private static final double WIDTH = 320;
  private static final double LEFT = 10;
  private static final double RIGHT = 308;
  private static final double Y = 14;

  private GoalStrip() {}

  public static Svg.Picture of(Goal goal, Texts texts) {
    var share = goal.share();
    var about =
        share
            .map(one -> texts.get("mission.goal.strip.share", texts.percent(one)))
            .orElse(texts.get("mission.goal.strip.unknown"));
    var title = goal.name().in(texts.language());
    var svg = Svg.picture("strip-" + goal.id(), WIDTH, 28, title, about);
    svg.line("p-track", LEFT, Y, RIGHT, Y);
    share.ifPresent(one -> svg.line("p-gone", LEFT, Y, x(one), Y));
    if (goal.aim().baseline() != null) {
      svg.circle("p-baseline", LEFT, Y, 6);
    }
    goal.milestones().stream()
        .map(one -> shareOf(goal, one.value()))
        .filter(Objects::nonNull)
        .forEach(one -> svg.line("p-tick", x(one), Y - 7, x(one), Y + 7));
    svg.path("p-target", "M" + Svg.point(RIGHT, Y - 9) + "l9 9l-9 9l-9 -9z");
    share.ifPresent(one -> svg.circle("p-measured", x(one), Y, 6));
    return svg.end();
  }

  private static @Nullable Double shareOf(Goal goal, @Nullable Double value) {
    var from = goal.aim().baseline();
    var to = goal.aim().target();
    if (value == null || from == null || to == null || from.equals(to)) {
      return null;
    }
    return Math.clamp((value - from) / (to - from), 0, 1);
  }

  private static double x(double share) {
    return LEFT + (RIGHT - LEFT) * share;
  }
}
