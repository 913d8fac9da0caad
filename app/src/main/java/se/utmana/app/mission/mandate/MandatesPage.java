package se.utmana.app.mission.mandate;

import java.time.LocalDate;
import java.util.List;
import se.utmana.app.mission.Cast;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** The mandates of a space, those that end first first. */
record MandatesPage(Room room, List<Mandate> mandates, Cast cast, LocalDate today) implements Page {

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("mission.section"), room.path("missions")));
  }
}
