package se.utmana.app.portfolio.logbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.ExpeditionMove;
import se.utmana.app.portfolio.expedition.ExpeditionPlan;
import se.utmana.app.portfolio.expedition.ExpeditionStop;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.expedition.Itinerary;
import se.utmana.app.portfolio.expedition.Question;
import se.utmana.app.portfolio.expedition.Reflection;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** Expeditions for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/expeditions")
@OpenTo(Audience.SPACE_LEADER)
class ExpeditionApi {

  private final Expeditions expeditions;
  private final Itinerary itinerary;

  ExpeditionApi(Expeditions expeditions, Itinerary itinerary) {
    this.expeditions = expeditions;
    this.itinerary = itinerary;
  }

  /** A new expedition; there is no place for a target or a hypothesis. */
  record PlanInput(
      @NotNull @Valid ExpeditionJson.PlannedInput plan, @NotNull List<Phrase> questions) {}

  /** One more question. */
  record QuestionInput(@NotNull Phrase text) {}

  /** What came of a question. */
  record SettledInput(
      Question.@NotNull State state,
      @NotNull Phrase answer,
      @Nullable Phrase next,
      @Nullable UUID insight) {}

  /** A move; only one that ends the expedition carries a reflection. */
  record ExpeditionMoveInput(
      @NotNull ExpeditionMove move, @Nullable Phrase reason, @Nullable Reflection reflection) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<ExpeditionJson.ListedExpedition> list(Room room) {
    return expeditions.list(room.space().id()).stream()
        .map(ExpeditionJson.ListedExpedition::of)
        .toList();
  }

  @GetMapping("/{expedition}")
  @OpenTo(Audience.SPACE_VISITOR)
  ExpeditionJson.WholeExpedition read(Room room, @PathVariable UUID expedition) {
    var found = find(room, expedition);
    return ExpeditionJson.WholeExpedition.of(
        expeditions.journey(found),
        expeditions.reflection(found).orElse(null),
        expeditions.steps(found));
  }

  @PostMapping
  ResponseEntity<ExpeditionJson.WholeExpedition> plan(
      Room room, @Valid @RequestBody PlanInput input) {
    var plan = input.plan().plan(false);
    var account = room.viewer().requireAccount();
    return switch (expeditions.plan(room.space().id(), plan, input.questions(), account)) {
      case Expeditions.Outcome.Refused refused -> throw new RefusedException(refused.refusal());
      case Expeditions.Outcome.Planned planned -> {
        var id = planned.expedition().id();
        yield ResponseEntity.created(URI.create("/api/v1" + room.path("expeditions/" + id)))
            .body(read(room, id.value()));
      }
    };
  }

  @PutMapping("/{expedition}")
  ExpeditionJson.WholeExpedition rewrite(
      Room room,
      @PathVariable UUID expedition,
      @Valid @RequestBody ExpeditionJson.PlannedInput input) {
    var found = find(room, expedition);
    ExpeditionPlan plan = input.plan(found.plan().illustrative());
    Said.orRefuse(expeditions.rewrite(found, plan));
    return read(room, expedition);
  }

  @PostMapping("/{expedition}/questions")
  ExpeditionJson.WholeExpedition ask(
      Room room, @PathVariable UUID expedition, @Valid @RequestBody QuestionInput input) {
    Said.orRefuse(itinerary.ask(find(room, expedition), input.text()));
    return read(room, expedition);
  }

  @PutMapping("/{expedition}/questions/{number}")
  ExpeditionJson.WholeExpedition settle(
      Room room,
      @PathVariable UUID expedition,
      @PathVariable int number,
      @Valid @RequestBody SettledInput input) {
    var found = find(room, expedition);
    var question =
        expeditions.journey(found).questions().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Said.orRefuse(
        itinerary.settle(
            found,
            question,
            input.state(),
            input.answer(),
            orEmpty(input.next()),
            input.insight()));
    return read(room, expedition);
  }

  /** Adds a stop, or writes the one of that number anew. */
  @PostMapping("/{expedition}/stops")
  ExpeditionJson.WholeExpedition stop(
      Room room,
      @PathVariable UUID expedition,
      @Valid @RequestBody ExpeditionJson.StopInput input) {
    var found = find(room, expedition);
    var seen =
        expeditions.journey(found).stops().stream()
            .filter(one -> one.number() == input.number())
            .findFirst();
    if (input.number() > 0 && seen.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var count = seen.map(ExpeditionStop::observations).orElse(0);
    Said.orRefuse(itinerary.put(found, input.stop(count)));
    return read(room, expedition);
  }

  @PostMapping("/{expedition}/moves")
  ExpeditionJson.WholeExpedition move(
      Room room, @PathVariable UUID expedition, @Valid @RequestBody ExpeditionMoveInput input) {
    Said.orRefuse(
        expeditions.move(
            find(room, expedition),
            input.move(),
            Role.PROCESS_LEADER,
            orEmpty(input.reason()),
            input.move() == ExpeditionMove.CLOSE ? input.reflection() : null));
    return read(room, expedition);
  }

  private static Phrase orEmpty(@Nullable Phrase phrase) {
    return phrase == null ? Phrase.EMPTY : phrase;
  }

  private Expedition find(Room room, UUID expedition) {
    return expeditions.enter(room.space().id(), expedition);
  }
}
