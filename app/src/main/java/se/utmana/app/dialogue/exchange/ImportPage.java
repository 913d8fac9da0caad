package se.utmana.app.dialogue.exchange;

import org.springframework.http.HttpStatus;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;

/** Where leaders hand over the files of a Polis export. */
record ImportPage(Room room, String question, String source, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
