package se.utmana.app.dialogue.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * Where leaders print sheets and find those that they have printed.
 *
 * @param shown the statements that can be printed
 */
record SheetsPage(
    Room room,
    Dialogue dialogue,
    List<PrintRun.Progress> runs,
    List<Statement> shown,
    PrintForm form,
    FormErrors errors)
    implements FormPage {

  String path(String below) {
    return path(room, dialogue, below);
  }

  static String path(Room room, Dialogue dialogue, String below) {
    var sheets = room.path("dialogues/" + dialogue.id().value() + "/sheets");
    return below.isEmpty() ? sheets : sheets + "/" + below;
  }

  String path(PrintRun.Progress one, String below) {
    return path(one.run().id() + "/" + below);
  }

  Optional<Refusal> refused() {
    return dialogue.refusalOfSharedBallots();
  }

  boolean isChosen(Statement statement) {
    return form.chosen().contains(statement.number());
  }

  List<Choice> languages(Texts texts) {
    return Stream.of(Language.values())
        .map(one -> new Choice(one.code(), texts.get("web.language." + one.code())))
        .toList();
  }
}
