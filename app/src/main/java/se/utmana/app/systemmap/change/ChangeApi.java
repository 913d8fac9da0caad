package se.utmana.app.systemmap.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.RefusedException;

/** Changes of maps for programs, our own editor among them. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/maps/{map}")
@OpenTo(Audience.SPACE_MEMBER)
class ChangeApi {

  private static final int MOST_COMMANDS = 500;

  private final MapRooms rooms;
  private final Edits edits;
  private final ChangeLog log;

  ChangeApi(MapRooms rooms, Edits edits, ChangeLog log) {
    this.rooms = rooms;
    this.edits = edits;
    this.log = log;
  }

  /** Commands that are carried out together, or not at all. */
  record Commands(@NotEmpty @Size(max = MOST_COMMANDS) @Valid List<Command> commands) {}

  /** The changes after a number; people are named to members only. */
  @GetMapping("/changes")
  @OpenTo(Audience.SPACE_VISITOR)
  List<Change> changes(
      Room room, @PathVariable UUID map, @RequestParam(defaultValue = "0") int after) {
    var changes = log.since(rooms.enter(room, map).map(), after);
    return room.isMember() ? changes : changes.stream().map(Change::nameless).toList();
  }

  @PostMapping("/changes")
  ResponseEntity<Outcome> change(
      Room room, @PathVariable UUID map, @Valid @RequestBody Commands sent) {
    var found = rooms.enter(room, map).map();
    return answer(edits.apply(found, Author.in(room), sent.commands()));
  }

  @PostMapping("/undo")
  ResponseEntity<Outcome> undo(Room room, @PathVariable UUID map) {
    return answer(edits.undo(rooms.enter(room, map).map(), Author.in(room)));
  }

  private static ResponseEntity<Outcome> answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> ResponseEntity.ok(done);
      case Outcome.Clashed clashed -> ResponseEntity.status(HttpStatus.CONFLICT).body(clashed);
      case Outcome.Refused refused -> throw new RefusedException(refused.refusal());
    };
  }
}
