package se.utmana.app.systemmap.atlas;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapDraft;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** Maps for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/maps")
@OpenTo(Audience.SPACE_LEADER)
class MapApi {

  private final SystemMaps maps;
  private final MapRooms rooms;
  private final Challenges challenges;

  MapApi(SystemMaps maps, MapRooms rooms, Challenges challenges) {
    this.maps = maps;
    this.rooms = rooms;
    this.challenges = challenges;
  }

  /** A map as programs read it, without what stands on it. */
  record MapView(
      UUID id,
      UUID challenge,
      Phrase title,
      Phrase boundary,
      Phrase note,
      boolean illustrative,
      int number,
      Instant madeAt) {

    static MapView of(SystemMap map) {
      return new MapView(
          map.id().value(),
          map.challenge().value(),
          map.title(),
          map.boundary(),
          map.note(),
          map.illustrative(),
          map.number(),
          map.madeAt());
    }
  }

  /** A map with all that stands on it. */
  record WholeMap(MapView map, MapContent content) {}

  /**
   * A map as programs write it.
   *
   * @param challenge what it is about; not used when a map is described anew
   */
  record MapInput(
      @Nullable UUID challenge,
      @NotNull Phrase title,
      @NotNull Phrase boundary,
      @Nullable Phrase note) {

    MapDraft requireDraft(boolean illustrative) {
      var said = Objects.requireNonNullElse(note, Phrase.EMPTY);
      var draft = new MapDraft(title, boundary, said, illustrative);
      draft.refusal().ifPresent(MapApi::refuse);
      return draft;
    }
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<MapView> list(Room room) {
    return maps.list(room.space().id()).stream().map(MapView::of).toList();
  }

  @GetMapping("/{map}")
  @OpenTo(Audience.SPACE_VISITOR)
  WholeMap read(Room room, @PathVariable UUID map) {
    var found = rooms.enter(room, map).map();
    return new WholeMap(MapView.of(found), maps.content(found));
  }

  @PostMapping
  ResponseEntity<MapView> open(Room room, @Valid @RequestBody MapInput input) {
    var draft = input.requireDraft(false);
    var challenge = new ChallengeId(Objects.requireNonNullElse(input.challenge(), new UUID(0, 0)));
    if (challenges.find(room.space().id(), challenge).isEmpty()) {
      refuse(Refusal.at("challenge", "systemmap.refused.challenge"));
    }
    var map = maps.open(room.space().id(), challenge, draft);
    var path = URI.create("/api/v1" + room.path(map.path()));
    return ResponseEntity.created(path).body(MapView.of(map));
  }

  @PutMapping("/{map}")
  MapView describe(Room room, @PathVariable UUID map, @Valid @RequestBody MapInput input) {
    var found = rooms.enter(room, map).map();
    maps.describe(found, input.requireDraft(found.illustrative()));
    return MapView.of(maps.get(found.space(), found.id()));
  }

  private static void refuse(Refusal no) {
    throw new RefusedException(no);
  }
}
