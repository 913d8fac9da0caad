package se.utmana.app.mission.barrier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Actings;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.Refusals;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** Barriers, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/missions/{mission}/barriers")
@OpenTo(Audience.SPACE_LEADER)
class BarrierApi {

  private final Barriers barriers;
  private final BarrierDesk desk;
  private final MissionRooms rooms;
  private final Actings actings;

  BarrierApi(Barriers barriers, BarrierDesk desk, MissionRooms rooms, Actings actings) {
    this.barriers = barriers;
    this.desk = desk;
    this.rooms = rooms;
    this.actings = actings;
  }

  /** A barrier as programs read it. */
  record BarrierView(
      UUID id,
      BarrierType type,
      Phrase text,
      Phrase question,
      Basis basis,
      UUID owner,
      Level level,
      LocalDate due,
      BarrierState state,
      Phrase answer) {

    static BarrierView of(Barrier one) {
      var told = one.obstacle();
      return new BarrierView(
          one.id(),
          told.type(),
          told.text(),
          told.question(),
          told.basis(),
          one.owner().value(),
          one.level(),
          one.due(),
          one.state(),
          one.answer());
    }
  }

  /** A barrier as programs report it. */
  record BarrierInput(
      @NotNull BarrierType type,
      @NotNull Phrase text,
      @NotNull Phrase question,
      @NotNull UUID owner,
      @NotNull LocalDate due,
      @NotNull Basis basis) {}

  record AnswerInput(@NotNull Phrase answer) {}

  record LiftInput(@NotNull UUID owner, @NotNull LocalDate due) {}

  record EndInput(@NotNull Boolean gone, @NotNull Phrase reason) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<BarrierView> list(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    return barriers.of(room.space().id(), inside.mission().id()).stream()
        .map(BarrierView::of)
        .toList();
  }

  @PutMapping("/{barrier}")
  @OpenTo(Audience.SPACE_MEMBER)
  BarrierView report(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID barrier,
      @Valid @RequestBody BarrierInput input) {
    var found = rooms.enter(room, mission).mission();
    var told = new Obstacle(input.type(), input.text(), input.question(), input.basis());
    var owner = new ActorId(input.owner());
    Refusals.refuse(barriers.report(found, barrier, told, owner, input.due(), actings.of(room)));
    return read(room, mission, barrier);
  }

  @PostMapping("/{barrier}/answer")
  @OpenTo(Audience.SPACE_MEMBER)
  BarrierView answer(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID barrier,
      @Valid @RequestBody AnswerInput input) {
    var found = find(room, mission, barrier);
    Refusals.refuse(barriers.answer(found, actings.of(room), input.answer()));
    return read(room, mission, barrier);
  }

  @PostMapping("/{barrier}/lift")
  BarrierView lift(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID barrier,
      @Valid @RequestBody LiftInput input) {
    var found = find(room, mission, barrier);
    var receiver = new ActorId(input.owner());
    Refusals.refuse(barriers.lift(found, Role.PROCESS_LEADER, receiver, input.due()));
    return read(room, mission, barrier);
  }

  @PostMapping("/{barrier}/end")
  BarrierView end(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID barrier,
      @Valid @RequestBody EndInput input) {
    var found = find(room, mission, barrier);
    Refusals.refuse(barriers.end(found, input.gone(), input.reason()));
    return read(room, mission, barrier);
  }

  private BarrierView read(Room room, UUID mission, UUID barrier) {
    return BarrierView.of(find(room, mission, barrier));
  }

  private Barrier find(Room room, UUID mission, UUID barrier) {
    return desk.find(rooms.enter(room, mission), barrier);
  }
}
