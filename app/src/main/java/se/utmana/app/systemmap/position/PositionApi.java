package se.utmana.app.systemmap.position;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.RefusedException;

/** Positions on the links of a map, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/maps/{map}")
@OpenTo(Audience.SPACE_VISITOR)
class PositionApi {

  private final MapRooms rooms;
  private final SystemMaps maps;
  private final Positions positions;

  PositionApi(MapRooms rooms, SystemMaps maps, Positions positions) {
    this.rooms = rooms;
    this.maps = maps;
    this.positions = positions;
  }

  /** A tally as programs read it. */
  record TallyView(
      UUID link,
      Standing standing,
      int agree,
      int doubt,
      int dispute,
      Map<ActorType, Tally> byActorType) {}

  /** A position as programs read it: of whom, but not of which person. */
  record PositionView(
      Stance stance, String reason, String source, @Nullable UUID actor, String role) {}

  /** A stand as programs take it. */
  record StandInput(@NotNull Stance stance, @Nullable String reason, @Nullable String source) {}

  @GetMapping("/positions")
  List<TallyView> tallies(Room room, @PathVariable UUID map) {
    return positions.tallies(rooms.enter(room, map).map()).entrySet().stream()
        .map(one -> view(one.getKey(), one.getValue()))
        .toList();
  }

  @GetMapping("/links/{link}/positions")
  List<PositionView> positions(Room room, @PathVariable UUID map, @PathVariable UUID link) {
    return positions.of(rooms.enter(room, map).map(), new LinkId(link)).stream()
        .map(
            one ->
                new PositionView(
                    one.stance(),
                    one.reason(),
                    one.source(),
                    one.actor() == null ? null : one.actor().id().value(),
                    one.role()))
        .toList();
  }

  /** Takes one's own stand; NONE takes it back. */
  @PutMapping("/links/{link}/position")
  @OpenTo(Audience.SPACE_MEMBER)
  TallyView take(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID link,
      @Valid @RequestBody StandInput input) {
    var found = rooms.enter(room, map).map();
    var id = find(found, link);
    positions
        .take(
            found,
            id,
            Author.in(room),
            input.stance(),
            Objects.requireNonNullElse(input.reason(), ""),
            Objects.requireNonNullElse(input.source(), ""))
        .ifPresent(
            no -> {
              throw new RefusedException(no);
            });
    return view(id, Tally.of(positions.of(found, id)));
  }

  private LinkId find(SystemMap map, UUID link) {
    return maps.content(map)
        .findLink(new LinkId(link))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
        .id();
  }

  private static TallyView view(LinkId link, Tally tally) {
    return new TallyView(
        link.value(),
        tally.standing(),
        tally.agree(),
        tally.doubt(),
        tally.dispute(),
        tally.byType());
  }
}
