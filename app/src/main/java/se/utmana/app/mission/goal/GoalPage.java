package se.utmana.app.mission.goal;

import java.time.LocalDate;
import java.util.List;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.picture.Svg;

/** One goal: the way from its baseline to its target, and what was measured on it. */
record GoalPage(
    MissionRoom inside,
    Goal goal,
    LocalDate today,
    Svg.Picture picture,
    List<Entry> entries,
    Line line)
    implements Page {

  String path() {
    return inside.path("goals/" + goal.id());
  }
}
