package se.utmana.app.learning.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.portfolio.Said;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** Cycles for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/cycles")
@OpenTo(Audience.SPACE_LEADER)
class CycleApi {

  private final Cycles cycles;

  CycleApi(Cycles cycles) {
    this.cycles = cycles;
  }

  record CycleInput(
      @NotNull Phrase question,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotNull Double hours) {}

  /** How a cycle ends: a change with what was changed, or why nothing changes. */
  record EndingInput(
      @NotNull UUID reflection,
      @Nullable Phrase change,
      @Nullable UUID changed,
      @Nullable Phrase unchanged) {}

  record CycleView(
      UUID id,
      int number,
      Phrase question,
      LocalDate from,
      LocalDate to,
      double hours,
      @Nullable LocalDate closed,
      Ending ending,
      boolean illustrative) {

    static CycleView of(Cycle one) {
      return new CycleView(
          one.id(),
          one.number(),
          one.draft().question(),
          one.from(),
          one.to(),
          one.hours(),
          one.closed(),
          one.ending(),
          one.draft().illustrative());
    }
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<CycleView> list(Room room) {
    return cycles.list(room.space().id()).stream().map(CycleView::of).toList();
  }

  @GetMapping("/{cycle}")
  @OpenTo(Audience.SPACE_VISITOR)
  CycleView read(Room room, @PathVariable UUID cycle) {
    return CycleView.of(cycles.enter(room.space().id(), cycle));
  }

  @PostMapping
  ResponseEntity<CycleView> begin(Room room, @Valid @RequestBody CycleInput input) {
    var draft = new CycleDraft(input.question(), input.from(), input.to(), input.hours(), false);
    var role = Objects.requireNonNull(room.role());
    return switch (cycles.begin(room.space().id(), draft, role)) {
      case Cycles.Outcome.Refused refused -> throw new RefusedException(refused.refusal());
      case Cycles.Outcome.Begun begun ->
          ResponseEntity.created(URI.create("/api/v1" + room.path("cycles/" + begun.cycle().id())))
              .body(CycleView.of(begun.cycle()));
    };
  }

  @PostMapping("/{cycle}/close")
  CycleView close(Room room, @PathVariable UUID cycle, @Valid @RequestBody EndingInput input) {
    var ending =
        new Ending(
            input.reflection(),
            orNothing(input.change()),
            input.changed(),
            orNothing(input.unchanged()));
    Said.orRefuse(cycles.close(cycles.enter(room.space().id(), cycle), ending, room));
    return read(room, cycle);
  }

  private static Phrase orNothing(@Nullable Phrase phrase) {
    return phrase == null ? Phrase.EMPTY : phrase;
  }
}
