package se.utmana.app.challenge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** The stages of challenges, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/challenges/{challenge}/stage")
class MoveApi {

  private final Challenges challenges;
  private final Moves moves;

  MoveApi(Challenges challenges, Moves moves) {
    this.challenges = challenges;
    this.moves = moves;
  }

  /** A move as programs read it. */
  record MovedView(
      Move move,
      Stage from,
      Stage to,
      Role role,
      Phrase reason,
      @Nullable UUID decision,
      @Nullable UUID other,
      Instant madeAt) {

    static MovedView of(StageEvent event) {
      return new MovedView(
          event.move(),
          event.from(),
          event.to(),
          event.role(),
          event.reason(),
          event.decision(),
          event.other(),
          event.madeAt());
    }
  }

  /**
   * Where a challenge is, and how it came there.
   *
   * @param moves oldest first
   */
  record StageView(Stage stage, List<MovedView> moves) {}

  /** What a process leader does with a challenge. */
  record MoveInput(@NotNull Move move, @Nullable Phrase reason) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  StageView read(Room room, @PathVariable UUID challenge) {
    var course = moves.course(find(room, challenge));
    return new StageView(course.stage(), course.events().stream().map(MovedView::of).toList());
  }

  @PostMapping
  @OpenTo(Audience.SPACE_LEADER)
  StageView move(Room room, @PathVariable UUID challenge, @Valid @RequestBody MoveInput input) {
    var reason = input.reason() == null ? Phrase.EMPTY : input.reason();
    moves
        .move(find(room, challenge), input.move(), Role.PROCESS_LEADER, reason)
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return read(room, challenge);
  }

  private Challenge find(Room room, UUID challenge) {
    return challenges
        .find(room.space().id(), new ChallengeId(challenge))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
