package se.utmana.app.portfolio.logbook;

import java.util.List;
import se.utmana.app.portfolio.expedition.Journey;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** Where an expedition ends, with a reflection. */
record ClosePage(Room room, Journey journey, CloseForm form, FormErrors errors)
    implements FormPage {

  String path() {
    return room.path(journey.expedition().path());
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("portfolio.section"), room.path("portfolio")),
        new Crumb(journey.expedition().title().in(texts.language()), path()));
  }
}
