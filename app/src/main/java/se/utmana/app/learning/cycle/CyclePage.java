package se.utmana.app.learning.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utmana.app.learning.conversation.Conversation;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * One cycle.
 *
 * @param changed what is another one now, when the viewer may see it
 */
record CyclePage(
    Room room,
    Cycle cycle,
    Optional<Conversation> reflection,
    Optional<Face> changed,
    List<Step> steps,
    Line line,
    LocalDate today)
    implements Page {

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("learning.section"), room.path("learning")));
  }
}
