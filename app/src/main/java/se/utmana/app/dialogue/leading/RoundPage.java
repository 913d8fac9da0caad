package se.utmana.app.dialogue.leading;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;

/** Where a leader chooses what a new round asks again. */
record RoundPage(
    Room room,
    Dialogue dialogue,
    List<Statement> statements,
    Set<Integer> chosen,
    FormErrors errors)
    implements Page {

  String action() {
    return back() + "/round";
  }

  String back() {
    return room.path("dialogues/" + dialogue.id().value());
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
