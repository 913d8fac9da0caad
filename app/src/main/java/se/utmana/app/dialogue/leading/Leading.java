package se.utmana.app.dialogue.leading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.DialogueSummary;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Shelf;
import se.utmana.app.web.Refusal;

/** Finds what a leader's path names; another space's dialogue answers like a missing one. */
@Component
public class Leading {

  private final Dialogues dialogues;
  private final Shelf shelf;

  Leading(Dialogues dialogues, Shelf shelf) {
    this.dialogues = dialogues;
    this.shelf = shelf;
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

  /** The challenges of the space, which a dialogue can be about. */
  List<Face> challenges(Room room) {
    return shelf.ofKind(room.space().id(), Dialogue.CHALLENGE, room.viewer());
  }

  /** A dialogue is about a challenge of its own space, or none. */
  public Optional<Refusal> wrongChallenge(Room room, String challenge) {
    return challenge.isBlank()
            || challenges(room).stream().anyMatch(one -> one.id().toString().equals(challenge))
        ? Optional.empty()
        : Optional.of(Refusal.at("challenge", "dialogue.edit.challenge.unknown"));
  }

  /** The viewer's role, for the public log. */
  public static String role(Room room) {
    return Objects.requireNonNull(room.role(), "The gate lets members through only").name();
  }
}
