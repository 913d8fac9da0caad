package se.utmana.app.dialogue.count;

import java.util.List;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueState;
import se.utmana.app.dialogue.hands.HandCount;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/** The counted hands of a dialogue, for its leaders. */
record CountsPage(Room room, Dialogue dialogue, List<HandCount> counts) implements Page {

  String path(String below) {
    return path(room, dialogue, below);
  }

  static String path(Room room, Dialogue dialogue, String below) {
    var counts = room.path("dialogues/" + dialogue.id().value() + "/counts");
    return below.isEmpty() ? counts : counts + "/" + below;
  }

  boolean isDraft() {
    return dialogue.state() == DialogueState.DRAFT;
  }
}
