package se.utmana.app.learning.lesson;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * One learning.
 *
 * @param evidence what it rests on, as far as the viewer may see it
 * @param uses where it changed something, as far as the viewer may see it
 * @param own the spaces in which the viewer can say that it was used
 */
record LearningPage(
    Room room,
    Learning learning,
    List<Face> evidence,
    List<Used> uses,
    int hidden,
    List<Space> own,
    List<Step> steps,
    Line line)
    implements Page {

  /** A use as the viewer sees it: with the space, and with what was changed when it can be seen. */
  record Used(LearningUse use, Space where, Optional<Face> changed) {}

  String path(String below) {
    return room.path(learning.path()) + (below.isEmpty() ? "" : "/" + below);
  }

  boolean canMove() {
    return !LearningMove.open(learning.state(), room.role()).isEmpty();
  }

  boolean canEdit() {
    return room.isMember() && learning.isDraft();
  }

  /** Where it is said that a space used it. */
  String useIn(Space space) {
    return space.path() + "/learning/uses/new?from=" + from() + "&learning=" + learning.id();
  }

  private UUID from() {
    return learning.space().value();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("learning.section"), room.path("learning")));
  }
}
