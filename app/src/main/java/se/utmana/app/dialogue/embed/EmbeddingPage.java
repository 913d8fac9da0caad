package se.utmana.app.dialogue.embed;

import java.util.Optional;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Refusal;

/**
 * Where leaders say which sites may show the dialogue, and find what these put into their pages.
 *
 * @param sites the sites, one a line, as they were written
 * @param snippet empty while no site may show it
 */
record EmbeddingPage(Room room, Dialogue dialogue, String sites, String snippet, FormErrors errors)
    implements FormPage {

  String path() {
    return room.path("dialogues/" + dialogue.id().value() + "/embedding");
  }

  Optional<Refusal> refused() {
    return dialogue.refusalOfSharedBallots();
  }
}
