package se.utmana.app.mission.owner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.Refusals;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** Duties for missions, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/missions/{mission}/owners")
@OpenTo(Audience.SPACE_LEADER)
class OwnerApi {

  private final Owners owners;
  private final MissionRooms rooms;

  OwnerApi(Owners owners, MissionRooms rooms) {
    this.owners = owners;
    this.rooms = rooms;
  }

  /** A duty as programs read it; without a goal it is for the whole mission. */
  record OwnerView(UUID id, @Nullable UUID goal, UUID actor, Duty duty, Phrase post) {

    static OwnerView of(Owner one) {
      var goal = one.goal();
      return new OwnerView(
          one.id(),
          goal == null ? null : goal.value(),
          one.actor().value(),
          one.duty(),
          one.post());
    }
  }

  /** A duty as programs write it. */
  record OwnerInput(
      @NotNull Duty duty, @NotNull UUID actor, @NotNull Phrase post, @Nullable UUID goal) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<OwnerView> list(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    return owners.of(room.space().id(), inside.mission().id()).stream().map(OwnerView::of).toList();
  }

  @PutMapping("/{owner}")
  OwnerView add(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID owner,
      @Valid @RequestBody OwnerInput input) {
    var found = rooms.enter(room, mission).mission();
    var goal = input.goal();
    var written =
        new Owner(
            owner,
            found.id(),
            goal == null ? null : new GoalId(goal),
            new ActorId(input.actor()),
            input.duty(),
            input.post());
    Refusals.refuse(owners.add(found, written));
    return OwnerView.of(written);
  }

  @DeleteMapping("/{owner}")
  ResponseEntity<Void> remove(Room room, @PathVariable UUID mission, @PathVariable UUID owner) {
    var found = rooms.enter(room, mission).mission();
    var given =
        owners.of(room.space().id(), found.id()).stream()
            .filter(one -> one.id().equals(owner))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    owners.remove(found, given);
    return ResponseEntity.noContent().build();
  }
}
