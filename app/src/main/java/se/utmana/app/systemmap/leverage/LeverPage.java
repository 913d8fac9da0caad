package se.utmana.app.systemmap.leverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.thread.Line;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;

/**
 * One chosen leverage point: why, and what is tried there.
 *
 * @param factor null when it is no longer on the map
 * @param course what was done with it, latest first
 */
record LeverPage(
    MapRoom inside,
    Lever lever,
    @Nullable Factor factor,
    List<LeverCourse.Step> course,
    Line line,
    LeverForm form,
    FormErrors errors)
    implements FormPage {

  String address() {
    return inside.path("leverage/" + lever.id());
  }

  String point(Language language) {
    return Points.name(lever.point()).in(language);
  }
}
