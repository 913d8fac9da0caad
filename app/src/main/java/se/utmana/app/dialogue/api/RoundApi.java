package se.utmana.app.dialogue.api;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.dialogue.Rounds;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** New rounds of a dialogue. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/dialogues/{dialogue}/rounds")
@OpenTo(Audience.SPACE_LEADER)
class RoundApi {

  private final Rounds rounds;
  private final Leading leading;

  RoundApi(Rounds rounds, Leading leading) {
    this.rounds = rounds;
    this.leading = leading;
  }

  /** The numbers of the statements that are asked again. */
  record RoundInput(@Nullable Set<Integer> statements) {}

  /** A draft that asks them again. */
  @PostMapping
  ResponseEntity<DialogueView> begin(
      Room room, @PathVariable UUID dialogue, @RequestBody RoundInput input) {
    var found = leading.find(room, dialogue);
    var given = input.statements();
    Set<Integer> numbers = given == null ? Set.of() : given;
    Refusals.raise(rounds.refusal(found, numbers));
    var made = rounds.begin(found, numbers, Leading.role(room));
    var path = URI.create("/api/v1" + room.path("dialogues/" + made.id().value()));
    return ResponseEntity.created(path).body(DialogueView.of(made));
  }
}
