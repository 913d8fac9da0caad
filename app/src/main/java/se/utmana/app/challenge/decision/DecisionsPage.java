package se.utmana.app.challenge.decision;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * The decisions of a space.
 *
 * @param due those to let a challenge rest whose day has come
 */
record DecisionsPage(Room room, List<Decision> decisions, List<Decision> due) implements Page {

  /** Those who can do something about it are shown what waits. */
  boolean showsDue() {
    return (room.isLeader() || room.isCommissioner()) && !due.isEmpty();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("challenge.section"), room.path("challenges")));
  }
}
