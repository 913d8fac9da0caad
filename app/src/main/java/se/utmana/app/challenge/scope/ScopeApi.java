package se.utmana.app.challenge.scope;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** The scopes of challenges, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/challenges/{challenge}/scope")
@OpenTo(Audience.SPACE_LEADER)
class ScopeApi {

  private final ChallengeRooms rooms;
  private final Scopes scopes;

  ScopeApi(ChallengeRooms rooms, Scopes scopes) {
    this.rooms = rooms;
    this.scopes = scopes;
  }

  /** A scope as programs write it, all in codes. */
  record Written(
      @NotNull Phrase affected,
      @NotNull List<@NotNull String> places,
      @NotNull List<@NotNull String> targets,
      @NotNull List<@NotNull String> areas) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  Scope read(Room room, @PathVariable UUID challenge) {
    return scopes.of(rooms.enter(room, challenge).challenge());
  }

  @PutMapping
  Scope write(Room room, @PathVariable UUID challenge, @Valid @RequestBody Written written) {
    var scope = new Scope(written.affected(), written.places(), written.targets(), written.areas());
    scopes
        .put(rooms.enter(room, challenge).challenge(), scope)
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return read(room, challenge);
  }
}
