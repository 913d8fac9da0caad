package se.utmana.app.dialogue.count;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * Where a count is typed, or read from a file and looked at before it is saved.
 *
 * @param count the count that is corrected, null for a new one
 * @param faults what is wrong with the file, line by line
 * @param read whether the numbers come from a file and are not saved yet
 */
record CountPage(
    Room room,
    Dialogue dialogue,
    @Nullable UUID count,
    List<Statement> statements,
    CountForm form,
    FormErrors errors,
    List<String> faults,
    boolean read)
    implements FormPage {

  String action() {
    return CountsPage.path(room, dialogue, count == null ? "" : count.toString());
  }

  String path(String below) {
    return CountsPage.path(room, dialogue, below);
  }
}
