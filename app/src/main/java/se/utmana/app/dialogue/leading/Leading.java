package se.utmana.app.dialogue.leading;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.DialogueSummary;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.space.Room;

/** Finds what a leader's path names; another space's dialogue answers like a missing one. */
@Component
public class Leading {

  private final Dialogues dialogues;

  Leading(Dialogues dialogues) {
    this.dialogues = dialogues;
  }

  /** The dialogue of that space. */
  public Dialogue find(Room room, UUID dialogue) {
    return dialogues
        .find(new DialogueId(room.space().id(), dialogue))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  DialogueSummary summary(Room room, UUID dialogue) {
    return dialogues
        .summary(new DialogueId(room.space().id(), dialogue))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The viewer's role, for the public log. */
  public static String role(Room room) {
    return Objects.requireNonNull(room.role(), "The gate lets members through only").name();
  }
}
