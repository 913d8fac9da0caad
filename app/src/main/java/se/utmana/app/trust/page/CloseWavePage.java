package se.utmana.app.trust.page;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** Asks whether a wave shall close, which cannot be undone. */
record CloseWavePage(Room room, TrustWave wave, int answered) implements Page {

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("trust.section"), room.path("trust")));
  }
}
