package se.utmana.app.dialogue.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.dialogue.results.OpenResults;
import se.utmana.app.dialogue.results.ResultsJson;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Slice;

/** Dialogues of a space, to read and to lead. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/dialogues")
@OpenTo(Audience.SPACE_LEADER)
class DialogueApi {

  private final Dialogues dialogues;
  private final Leading leading;
  private final OpenResults results;

  DialogueApi(Dialogues dialogues, Leading leading, OpenResults results) {
    this.dialogues = dialogues;
    this.leading = leading;
    this.results = results;
  }

  /** Newest first; {@code after} is the id of the last one read. */
  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  Slice<DialogueView> list(
      Room room,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    var rows = Slice.limit(limit);
    var read =
        dialogues.list(room.space().id()).stream()
            .map(summary -> summary.dialogue())
            .filter(one -> room.isLeader() || one.isPublished())
            .filter(one -> after == null || isBefore(one.id().value(), after))
            .limit(rows + 1L)
            .toList();
    return Slice.of(read, rows, one -> one.id().value().toString()).map(DialogueView::of);
  }

  /** Identifiers grow with time, and their text sorts as they do. */
  private static boolean isBefore(UUID one, UUID other) {
    return one.toString().compareTo(other.toString()) < 0;
  }

  @GetMapping("/{dialogue}")
  @OpenTo(Audience.SPACE_VISITOR)
  DialogueView read(Room room, @PathVariable UUID dialogue) {
    return DialogueView.of(visible(room, dialogue));
  }

  @GetMapping("/{dialogue}/results")
  @OpenTo(Audience.SPACE_VISITOR)
  ResultsJson results(Room room, @PathVariable UUID dialogue) {
    return results.of(visible(room, dialogue));
  }

  @GetMapping("/{dialogue}/log")
  @OpenTo(Audience.SPACE_VISITOR)
  List<LogEntry> log(Room room, @PathVariable UUID dialogue) {
    return dialogues.log(visible(room, dialogue).id());
  }

  @PostMapping
  ResponseEntity<DialogueView> create(Room room, @Valid @RequestBody DialogueInput input) {
    refuse(room, input);
    var made =
        dialogues.create(room.space().id(), input.draft(null), input.seeds(), Leading.role(room));
    var path = URI.create("/api/v1" + room.path("dialogues/" + made.id().value()));
    return ResponseEntity.created(path).body(DialogueView.of(made));
  }

  @PutMapping("/{dialogue}")
  DialogueView edit(
      Room room, @PathVariable UUID dialogue, @Valid @RequestBody DialogueInput input) {
    refuse(room, input);
    var found = leading.find(room, dialogue);
    Refusals.raise(dialogues.edit(found.id(), input.draft(found), Leading.role(room)));
    return read(room, dialogue);
  }

  private void refuse(Room room, DialogueInput input) {
    Refusals.raise(input.refusal());
    var challenge = input.challenge();
    if (challenge != null) {
      Refusals.raise(leading.wrongChallenge(room, challenge.toString()));
    }
  }

  @PostMapping("/{dialogue}/open")
  DialogueView open(Room room, @PathVariable UUID dialogue) {
    Refusals.raise(dialogues.open(leading.find(room, dialogue).id(), Leading.role(room)));
    return read(room, dialogue);
  }

  @PostMapping("/{dialogue}/close")
  DialogueView close(Room room, @PathVariable UUID dialogue) {
    Refusals.raise(dialogues.close(leading.find(room, dialogue).id(), Leading.role(room)));
    return read(room, dialogue);
  }

  private Dialogue visible(Room room, UUID dialogue) {
    var found = leading.find(room, dialogue);
    if (!found.isPublished() && !room.isLeader()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }
}
