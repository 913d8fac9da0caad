package se.utmana.app.trust.page;

import java.util.List;
import java.util.Optional;
import se.utmana.app.space.Room;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * Where a leader plans a wave, or changes one that is planned.
 *
 * @param wave empty for a new one
 */
record WaveFormPage(Room room, Optional<TrustWave> wave, WaveForm form, FormErrors errors)
    implements FormPage {

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("trust.section"), room.path("trust")));
  }

  String action() {
    return room.path(wave.map(one -> one.path() + "/edit").orElse("trust"));
  }
}
