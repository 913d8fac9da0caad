package se.utmana.app.learning.cycle;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** Where a cycle is begun. */
record CycleFormPage(Room room, CycleForm form, FormErrors errors) implements FormPage {

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("learning.section"), room.path("learning")));
  }
}
