package se.utmana.app.dialogue.sheet;

import java.util.List;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * Where a file of typed sheets is handed over, and looked at before it counts.
 *
 * @param table the file's text, carried along until it is saved
 * @param entries what it says; empty until one was read without faults
 * @param known those of them that were typed in before and would be replaced
 * @param faults what is wrong with it, line by line
 */
record UploadPage(
    Room room,
    Dialogue dialogue,
    PrintRun.Progress progress,
    String table,
    List<SheetEntry> entries,
    List<SheetCode> known,
    List<String> faults,
    FormErrors errors)
    implements FormPage {

  private static final int FIRST = 20;

  String path(String below) {
    return SheetsPage.path(room, dialogue, progress.run().id() + "/" + below);
  }

  List<SheetEntry> first() {
    return entries.stream().limit(FIRST).toList();
  }

  boolean isKnown(SheetEntry entry) {
    return known.contains(entry.code());
  }
}
