package se.utmana.app.space.actor;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Room;
import se.utmana.app.space.api.ApiInput;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Slice;

/** The actors of a space, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/actors")
@OpenTo(Audience.SPACE_LEADER)
class ActorApi {

  private final Actors actors;

  ActorApi(Actors actors) {
    this.actors = actors;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  Slice<ActorJson> list(
      Room room,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    return ApiInput.slice(
            actors.list(room.space().id()), after, limit, actor -> actor.id().value().toString())
        .map(ActorJson::of);
  }

  @PostMapping
  ResponseEntity<ActorJson> add(Room room, @RequestBody ActorJson.Written sent) {
    var actor = sent.actor(ActorId.next(), false);
    ApiInput.orRefuse(actors.put(room.space().id(), actor));
    var address = "/api/v1" + room.path("actors/" + actor.id().value());
    return ResponseEntity.created(URI.create(address)).body(ActorJson.of(actor));
  }

  @GetMapping("/{actor}")
  @OpenTo(Audience.SPACE_VISITOR)
  ActorJson get(Room room, @PathVariable UUID actor) {
    return ActorJson.of(find(room, actor));
  }

  @PutMapping("/{actor}")
  ActorJson change(Room room, @PathVariable UUID actor, @RequestBody ActorJson.Written sent) {
    var found = find(room, actor);
    var changed = sent.actor(found.id(), found.illustrative());
    ApiInput.orRefuse(actors.put(room.space().id(), changed));
    return ActorJson.of(changed);
  }

  @DeleteMapping("/{actor}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Room room, @PathVariable UUID actor) {
    actors.remove(room.space().id(), find(room, actor).id());
  }

  @PostMapping("/{actor}/restore")
  ActorJson restore(Room room, @PathVariable UUID actor) {
    actors.restore(room.space().id(), new ActorId(actor));
    return get(room, actor);
  }

  private Actor find(Room room, UUID actor) {
    return actors
        .find(room.space().id(), new ActorId(actor))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
