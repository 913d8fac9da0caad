package se.utmana.app.mission.theory;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.Refusals;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** Theories of change and their assumptions, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/missions/{mission}/theory")
@OpenTo(Audience.SPACE_LEADER)
class TheoryApi {

  private final Theories theories;
  private final MissionAssumptions assumptions;
  private final MissionRooms rooms;

  TheoryApi(Theories theories, MissionAssumptions assumptions, MissionRooms rooms) {
    this.theories = theories;
    this.assumptions = assumptions;
    this.rooms = rooms;
  }

  /** A theory as programs read it. */
  record TheoryView(List<TheoryLine> lines, List<AssumptionView> assumptions) {}

  record AssumptionView(
      UUID id,
      Phrase text,
      int importance,
      int uncertainty,
      AssumptionState state,
      Basis basis,
      String source) {

    static AssumptionView of(Assumption one) {
      return new AssumptionView(
          one.id(),
          one.text(),
          one.importance(),
          one.uncertainty(),
          one.state(),
          one.basis(),
          one.source());
    }
  }

  record LineInput(@NotNull Shelf shelf, @NotNull Phrase text) {}

  record AssumptionInput(
      @NotNull Phrase text,
      @NotNull Integer importance,
      @NotNull Integer uncertainty,
      @NotNull Basis basis,
      @Nullable String source) {}

  record LearnInput(@NotNull AssumptionState state, @NotNull Phrase evidence) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  TheoryView read(Room room, @PathVariable UUID mission) {
    var found = rooms.enter(room, mission).mission();
    return new TheoryView(
        theories.of(found.space(), found.id()),
        assumptions.of(found.space(), found.id()).stream().map(AssumptionView::of).toList());
  }

  @PutMapping("/lines/{line}")
  TheoryView add(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID line,
      @Valid @RequestBody LineInput input) {
    var found = rooms.enter(room, mission).mission();
    var written = new TheoryLine(line, input.shelf(), input.text());
    Refusals.refuse(theories.add(found, written));
    return read(room, mission);
  }

  @DeleteMapping("/lines/{line}")
  ResponseEntity<Void> remove(Room room, @PathVariable UUID mission, @PathVariable UUID line) {
    theories.remove(rooms.enter(room, mission).mission(), line);
    return ResponseEntity.noContent().build();
  }

  @PutMapping("/assumptions/{assumption}")
  AssumptionView put(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID assumption,
      @Valid @RequestBody AssumptionInput input) {
    var found = rooms.enter(room, mission).mission();
    var state =
        assumptions
            .find(found.space(), assumption)
            .map(Assumption::state)
            .orElse(AssumptionState.UNTESTED);
    var written =
        new Assumption(
            found.space(),
            found.id(),
            assumption,
            input.text(),
            input.importance(),
            input.uncertainty(),
            state,
            input.basis(),
            input.source() == null ? "" : input.source());
    Refusals.refuse(assumptions.put(found, written));
    return AssumptionView.of(written);
  }

  @PostMapping("/assumptions/{assumption}/learned")
  AssumptionView learn(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID assumption,
      @Valid @RequestBody LearnInput input) {
    var found = find(rooms.enter(room, mission).mission(), assumption);
    Refusals.refuse(assumptions.learn(found, input.state(), Role.PROCESS_LEADER, input.evidence()));
    return AssumptionView.of(found.in(input.state()));
  }

  private Assumption find(Mission mission, UUID id) {
    return assumptions
        .find(mission.space(), id)
        .filter(one -> one.mission().equals(mission.id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
