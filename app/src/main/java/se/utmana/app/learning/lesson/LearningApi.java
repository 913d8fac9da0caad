package se.utmana.app.learning.lesson;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.learning.Loop;
import se.utmana.app.portfolio.Said;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** Learnings and their use for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/learnings")
@OpenTo(Audience.SPACE_MEMBER)
class LearningApi {

  private final Learnings learnings;
  private final LearningUses uses;
  private final LearningViews views;

  LearningApi(Learnings learnings, LearningUses uses, LearningViews views) {
    this.learnings = learnings;
    this.uses = uses;
    this.views = views;
  }

  record LearningInput(
      @NotNull Phrase text,
      @Nullable Phrase limits,
      @NotNull List<@NotNull UUID> evidence,
      @Nullable Integer version) {

    LearningDraft draft() {
      return new LearningDraft(text, limits == null ? Phrase.EMPTY : limits, evidence, false);
    }
  }

  record LearningMoveInput(@NotNull LearningMove move, @Nullable Phrase reason) {}

  /**
   * A use of a learning in the space of the path.
   *
   * @param from the space whose learning it is, nothing for the same one
   */
  record UseInput(
      @Nullable UUID from, @NotNull UUID learning, @NotNull UUID changed, @NotNull Phrase what) {}

  record UseView(UUID space, UUID changed, Loop loop, Phrase what, LocalDate day) {

    static UseView of(LearningUse use) {
      return new UseView(use.space().value(), use.changed(), use.loop(), use.what(), use.day());
    }
  }

  /**
   * A learning as programs read it.
   *
   * @param uses those in spaces that whoever asks may see
   */
  record LearningView(
      UUID id,
      Phrase text,
      Phrase limits,
      List<UUID> evidence,
      LearningState state,
      @Nullable LocalDate published,
      int version,
      List<UseView> uses,
      boolean illustrative) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<LearningView> list(Room room) {
    return learnings.list(room).stream().map(one -> view(room, one)).toList();
  }

  @GetMapping("/{learning}")
  @OpenTo(Audience.SPACE_VISITOR)
  LearningView read(Room room, @PathVariable UUID learning) {
    return view(room, learnings.enter(room, learning));
  }

  @PostMapping
  ResponseEntity<LearningView> write(Room room, @Valid @RequestBody LearningInput input) {
    var account = room.viewer().requireAccount();
    return switch (learnings.write(room, input.draft(), role(room), account)) {
      case Learnings.Outcome.Refused refused -> throw new RefusedException(refused.refusal());
      case Learnings.Outcome.Written written ->
          ResponseEntity.created(
                  URI.create("/api/v1" + room.path("learnings/" + written.learning().id())))
              .body(view(room, written.learning()));
    };
  }

  @PutMapping("/{learning}")
  LearningView rewrite(
      Room room, @PathVariable UUID learning, @Valid @RequestBody LearningInput input) {
    var found = learnings.enter(room, learning);
    var version = input.version() == null ? found.version() : input.version();
    Said.orRefuse(learnings.rewrite(room, found, input.draft(), version));
    return read(room, learning);
  }

  @PostMapping("/{learning}/moves")
  LearningView move(
      Room room, @PathVariable UUID learning, @Valid @RequestBody LearningMoveInput input) {
    var reason = input.reason() == null ? Phrase.EMPTY : input.reason();
    Said.orRefuse(
        learnings.move(learnings.enter(room, learning), input.move(), role(room), reason));
    return read(room, learning);
  }

  @PostMapping("/uses")
  LearningView use(Room room, @Valid @RequestBody UseInput input) {
    var source = input.from() == null ? room : views.roomOf(input.from(), room);
    var found = learnings.enter(source, input.learning());
    Said.orRefuse(uses.use(found, room, input.changed(), input.what(), role(room)));
    return view(source, found);
  }

  private LearningView view(Room room, Learning one) {
    var draft = one.draft();
    return new LearningView(
        one.id(),
        draft.text(),
        draft.limits(),
        draft.evidence(),
        one.state(),
        one.published(),
        one.version(),
        views.page(room, one).uses().stream().map(used -> UseView.of(used.use())).toList(),
        draft.illustrative());
  }

  private static Role role(Room room) {
    return Objects.requireNonNull(room.role());
  }
}
