package se.utmana.app.systemmap.editor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.Spot;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.drawing.Spots;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.live.Live;

/** What the editor needs beside the map itself: where things stand, and who is there. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/maps/{map}")
@OpenTo(Audience.SPACE_MEMBER)
class EditorApi {

  private final MapRooms rooms;
  private final SystemMaps maps;
  private final Presences presences;
  private final Accounts accounts;
  private final Live live;
  private final Readers readers;

  EditorApi(
      MapRooms rooms,
      SystemMaps maps,
      Presences presences,
      Accounts accounts,
      Live live,
      Readers readers) {
    this.rooms = rooms;
    this.maps = maps;
    this.presences = presences;
    this.accounts = accounts;
    this.live = live;
    this.readers = readers;
  }

  /** Somebody who has the map open. */
  record Present(UUID window, UUID account, String name, @Nullable UUID element) {}

  /** What is chosen in a window. */
  record PresenceInput(@NotNull UUID window, @Nullable UUID element) {}

  /** Where every factor stands: where somebody put it, or where the layout puts it. */
  @GetMapping("/spots")
  @OpenTo(Audience.SPACE_VISITOR)
  Map<FactorId, Spot> spots(Room room, @PathVariable UUID map) {
    return Spots.of(maps.content(rooms.enter(room, map).map()));
  }

  /** What happens on a map, as it happens; whoever comes back gets what was missed. */
  @GetMapping("/live")
  SseEmitter live(
      Room room,
      @PathVariable UUID map,
      HttpServletRequest request,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
    var topic = rooms.enter(room, map).map().topic();
    return live.stream(topic, last, readers.mayRead(room, request.getSession(false)));
  }

  @GetMapping("/presence")
  List<Present> present(Room room, @PathVariable UUID map) {
    var windows = presences.list(rooms.enter(room, map).map());
    var ids = windows.stream().map(one -> new AccountId(one.account())).collect(Collectors.toSet());
    var names = accounts.names(ids);
    return windows.stream()
        .map(
            one ->
                new Present(
                    one.window(),
                    one.account(),
                    names.getOrDefault(new AccountId(one.account()), ""),
                    one.element()))
        .toList();
  }

  @PutMapping("/presence")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void here(Room room, @PathVariable UUID map, @Valid @RequestBody PresenceInput input) {
    var account = room.viewer().requireAccount();
    presences.put(
        rooms.enter(room, map).map(),
        new Presences.Window(input.window(), account, input.element()));
  }

  @DeleteMapping("/presence/{window}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void gone(Room room, @PathVariable UUID map, @PathVariable UUID window) {
    presences.leave(rooms.enter(room, map).map(), window, room.viewer().requireAccount());
  }
}
