package se.utmana.app.dialogue.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * Where one sheet after the other is typed in.
 *
 * @param progress the run whose sheets these are
 * @param earlier what the sheet held when it was typed in before, null when it was not
 * @param done the sheets typed in just now, latest first
 */
record EntryPage(
    Room room,
    Dialogue dialogue,
    PrintRun.Progress progress,
    List<Statement> statements,
    EntryForm form,
    @Nullable SheetEntry earlier,
    List<SheetEntry> done,
    FormErrors errors)
    implements FormPage {

  /** As many as are shown of those typed in just now. */
  static final int REMEMBERED = 6;

  String path(String below) {
    return SheetsPage.path(room, dialogue, progress.run().id() + "/" + below);
  }

  Optional<String> before(Statement statement) {
    return earlier == null
        ? Optional.empty()
        : Optional.ofNullable(EntryForm.word(earlier.answers().get(statement.number())));
  }

  boolean corrects() {
    return form.replaces();
  }

  List<ActorType> actorTypes() {
    return progress.run().asksActorType() ? List.of(ActorType.values()) : List.of();
  }

  /** Every code of those typed in just now, for the next page. */
  String doneCodes() {
    return String.join(",", done.stream().map(one -> one.code().text()).toList());
  }
}
