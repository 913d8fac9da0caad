package se.utmana.app.challenge.ranking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.ranking.outcome.Outcomes;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** The rankings of a space, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/rankings")
@OpenTo(Audience.SPACE_LEADER)
class ComparisonApi {

  private final Comparisons comparisons;
  private final Outcomes outcomes;
  private final Challenges challenges;

  ComparisonApi(Comparisons comparisons, Outcomes outcomes, Challenges challenges) {
    this.comparisons = comparisons;
    this.outcomes = outcomes;
    this.challenges = challenges;
  }

  /** A challenge that is compared. */
  record ComparedView(int number, UUID challenge, Phrase title) {}

  /**
   * A ranking as programs read it.
   *
   * @param code the word in its public address
   */
  record ComparisonView(
      UUID id,
      String code,
      Phrase title,
      Participation participation,
      boolean asksActorType,
      boolean open,
      LocalDate openedOn,
      List<ComparedView> items) {

    static ComparisonView of(Comparison one) {
      return new ComparisonView(
          one.id().value(),
          one.code(),
          one.title(),
          one.participation(),
          one.asksActorType(),
          one.isOpen(),
          one.openedOn(),
          one.items().stream()
              .map(item -> new ComparedView(item.number(), item.challenge().value(), item.title()))
              .toList());
    }
  }

  /** A ranking as programs open it, over challenges of the space. */
  record ComparisonInput(
      @NotNull Phrase title,
      @NotNull List<UUID> challenges,
      @NotNull Participation participation,
      @Nullable Boolean asksActorType) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<ComparisonView> list(Room room) {
    return comparisons.list(room.space().id()).stream().map(ComparisonView::of).toList();
  }

  @GetMapping("/{ranking}")
  @OpenTo(Audience.SPACE_VISITOR)
  ComparisonView read(Room room, @PathVariable UUID ranking) {
    return ComparisonView.of(find(room, ranking));
  }

  @PostMapping
  ResponseEntity<ComparisonView> open(Room room, @Valid @RequestBody ComparisonInput input) {
    var space = room.space().id();
    var wanted = new HashSet<>(input.challenges());
    var draft =
        new ComparisonDraft(
            input.title(),
            challenges.list(space).stream()
                .filter(one -> wanted.contains(one.id().value()))
                .toList(),
            input.participation(),
            Boolean.TRUE.equals(input.asksActorType()),
            false);
    refuse(draft.refusal());
    var opened = comparisons.open(space, draft);
    var path = URI.create("/api/v1" + room.path("rankings/" + opened.id().value()));
    return ResponseEntity.created(path).body(ComparisonView.of(opened));
  }

  @PostMapping("/{ranking}/close")
  ComparisonView close(Room room, @PathVariable UUID ranking) {
    refuse(outcomes.close(find(room, ranking).id()));
    return read(room, ranking);
  }

  @PostMapping("/{ranking}/reopen")
  ComparisonView reopen(Room room, @PathVariable UUID ranking) {
    refuse(comparisons.reopen(find(room, ranking).id()));
    return read(room, ranking);
  }

  private static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }

  private Comparison find(Room room, UUID ranking) {
    return comparisons
        .find(new ComparisonId(room.space().id(), ranking))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
