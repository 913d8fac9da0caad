package se.utmana.app.space.settings;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.space.Contributions;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.api.ApiInput;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Slice;
import se.utmana.app.web.Viewer;

/** Spaces, for programs. */
@RestController
@RequestMapping("/api/v1/spaces")
@OpenTo(Audience.SPACE_VISITOR)
class SpaceApi {

  private final Spaces spaces;
  private final Contributions contributions;

  SpaceApi(Spaces spaces, Contributions contributions) {
    this.spaces = spaces;
    this.contributions = contributions;
  }

  @GetMapping
  @OpenTo(Audience.ANYONE)
  Slice<SpaceJson> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    return ApiInput.slice(spaces.listVisibleTo(viewer), after, limit, room -> room.space().slug())
        .map(SpaceJson::of);
  }

  @PostMapping
  @OpenTo(Audience.ADMINISTRATOR)
  ResponseEntity<SpaceJson> open(@RequestBody SpaceJson.Written sent, Viewer viewer) {
    var space =
        spaces.draft(
            sent.checkedSlug(),
            sent.checkedName(),
            sent.checkedPurpose(),
            sent.checkedLevel(),
            sent.checkedVisibility());
    ApiInput.orRefuse(spaces.open(space, viewer.requireAccount()));
    return ResponseEntity.created(URI.create("/api/v1/spaces/" + space.slug()))
        .body(SpaceJson.of(space, Role.PROCESS_LEADER));
  }

  @GetMapping("/{space}")
  SpaceJson get(Room room) {
    return SpaceJson.of(room);
  }

  @PutMapping("/{space}")
  @OpenTo(Audience.SPACE_LEADER)
  SpaceJson change(Room room, @RequestBody SpaceJson.Written sent) {
    var changed =
        room.space()
            .changed(
                sent.checkedName(),
                sent.checkedPurpose(),
                sent.checkedLevel(),
                sent.checkedVisibility());
    spaces.change(changed);
    return SpaceJson.of(changed, room.role());
  }

  @GetMapping("/{space}/contributions")
  List<SpaceJson> contributions(Room room) {
    return contributions.above(room.space().id(), room.viewer()).stream()
        .map(space -> SpaceJson.of(space, null))
        .toList();
  }

  @PutMapping("/{space}/contributions")
  @OpenTo(Audience.SPACE_LEADER)
  List<SpaceJson> contribute(Room room, @RequestBody SpaceJson.Contributing sent) {
    var possible = contributions.possibleFor(room.space().level(), room.viewer());
    var chosen =
        possible.stream()
            .filter(space -> sent.slugs().contains(space.slug()))
            .map(Space::id)
            .collect(Collectors.toSet());
    contributions.put(room.space(), chosen, room.viewer());
    return contributions(room);
  }
}
