package se.utmana.app.mission.support;

import java.util.List;
import java.util.Optional;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** The missions above that a space contributes to. */
record SupportPage(Room room, List<Support> supports, List<Offered> known) implements Page {

  /** The mission that is contributed to, as far as the viewer may see it. */
  Optional<Offered> of(Support support) {
    return known.stream().filter(one -> one.mission().id().equals(support.mission())).findFirst();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("mission.section"), room.path("missions")));
  }
}
