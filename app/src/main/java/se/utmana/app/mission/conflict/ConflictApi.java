package se.utmana.app.mission.conflict;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.Refusals;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** Goal conflicts, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/missions/{mission}/conflicts")
@OpenTo(Audience.SPACE_LEADER)
class ConflictApi {

  private final Conflicts conflicts;
  private final MissionRooms rooms;

  ConflictApi(Conflicts conflicts, MissionRooms rooms) {
    this.conflicts = conflicts;
    this.rooms = rooms;
  }

  /** A goal conflict as programs read it. */
  record ConflictView(
      UUID id,
      Phrase one,
      Phrase other,
      int score,
      Phrase affected,
      Basis basis,
      ConflictState state,
      Phrase givenUp) {

    static ConflictView of(Conflict conflict) {
      var told = conflict.opposition();
      return new ConflictView(
          conflict.id(),
          told.one(),
          told.other(),
          told.score(),
          told.affected(),
          told.basis(),
          conflict.state(),
          conflict.givenUp());
    }
  }

  /** A goal conflict as programs write it. */
  record ConflictInput(
      @NotNull Phrase one,
      @NotNull Phrase other,
      @NotNull Integer score,
      @NotNull Phrase affected,
      @NotNull Basis basis) {}

  record DecisionInput(@NotNull Phrase givenUp, @NotNull String reference) {}

  record DissolutionInput(@NotNull Phrase reason) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<ConflictView> list(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    return conflicts.of(room.space().id(), inside.mission().id()).stream()
        .map(ConflictView::of)
        .toList();
  }

  @PutMapping("/{conflict}")
  ConflictView put(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID conflict,
      @Valid @RequestBody ConflictInput input) {
    var inside = rooms.enter(room, mission);
    var told =
        new Opposition(input.one(), input.other(), input.score(), input.affected(), input.basis());
    Refusals.refuse(conflicts.put(inside.mission(), conflict, told));
    return ConflictView.of(find(inside, conflict));
  }

  @PostMapping("/{conflict}/decision")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  ConflictView decide(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID conflict,
      @Valid @RequestBody DecisionInput input) {
    var inside = rooms.enter(room, mission);
    Refusals.refuse(
        conflicts.decide(
            find(inside, conflict),
            Role.COMMISSIONER,
            input.givenUp(),
            input.reference(),
            room.viewer().requireAccount()));
    return ConflictView.of(find(inside, conflict));
  }

  @PostMapping("/{conflict}/dissolution")
  ConflictView dissolve(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID conflict,
      @Valid @RequestBody DissolutionInput input) {
    var inside = rooms.enter(room, mission);
    Refusals.refuse(conflicts.dissolve(find(inside, conflict), input.reason()));
    return ConflictView.of(find(inside, conflict));
  }

  private Conflict find(MissionRoom inside, UUID id) {
    return conflicts
        .find(inside.room().space().id(), id)
        .filter(one -> one.mission().equals(inside.mission().id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
