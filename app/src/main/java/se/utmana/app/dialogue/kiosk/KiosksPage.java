package se.utmana.app.dialogue.kiosk;

import java.util.List;
import java.util.Optional;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Refusal;

/** The tablets of a dialogue, for its leaders. */
record KiosksPage(Room room, Dialogue dialogue, List<Kiosk> kiosks, String place, FormErrors errors)
    implements FormPage {

  String path() {
    return room.path("dialogues/" + dialogue.id().value() + "/kiosks");
  }

  Optional<Refusal> refused() {
    return dialogue.refusalOfSharedBallots();
  }
}
