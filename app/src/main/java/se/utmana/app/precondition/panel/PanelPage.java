package se.utmana.app.precondition.panel;

import java.util.List;
import java.util.Optional;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * The seven preconditions of a space.
 *
 * @param written the precondition whose note could not be kept, empty for none
 * @param text what was written about it
 */
record PanelPage(
    Room room,
    List<Gauge> gauges,
    List<Note> notes,
    Optional<Precondition> written,
    String text,
    FormErrors errors)
    implements FormPage {

  List<Note> notes(Precondition precondition) {
    return notes.stream().filter(one -> one.precondition() == precondition).toList();
  }

  String text(Precondition precondition) {
    return written.filter(it -> it == precondition).isPresent() ? text : "";
  }

  FormErrors errors(Precondition precondition) {
    return written.filter(it -> it == precondition).isPresent() ? errors : FormErrors.NONE;
  }
}
