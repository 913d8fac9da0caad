package se.utmana.app.dialogue.leading;

import java.util.List;
import se.utmana.app.dialogue.DialogueSummary;
import se.utmana.app.dialogue.results.Figure;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;

/** The dialogues of a space that the viewer may see. */
record DialoguesPage(Room room, List<DialogueSummary> dialogues) implements Page {

  /** Leaders go to where they lead it, everybody else to its public address. */
  String path(DialogueSummary summary) {
    return room.isLeader()
        ? room.path("dialogues/" + summary.dialogue().id().value())
        : summary.dialogue().path();
  }

  static String people(DialogueSummary summary, Texts texts) {
    return Figure.exact(summary.voters()).words(texts);
  }
}
