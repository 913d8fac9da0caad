package se.utmana.app.portfolio.logbook;

import java.util.List;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** Where one more question is asked. */
record AskPage(Room room, Expedition expedition, String text, FormErrors errors)
    implements FormPage {

  String path() {
    return room.path(expedition.path());
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("portfolio.section"), room.path("portfolio")),
        new Crumb(expedition.title().in(texts.language()), path()));
  }
}
