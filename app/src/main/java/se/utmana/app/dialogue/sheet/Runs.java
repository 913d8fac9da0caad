package se.utmana.app.dialogue.sheet;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;

/** Finds the dialogue and the print run that a path names; another space's answer like none. */
@Component
record Runs(Leading leading, Sheets sheets) {

  Dialogue dialogue(Room room, UUID dialogue) {
    return leading.find(room, dialogue);
  }

  PrintRun.Progress find(Dialogue dialogue, UUID run) {
    return sheets
        .find(dialogue.id(), run)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
