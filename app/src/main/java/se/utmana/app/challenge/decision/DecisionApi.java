package se.utmana.app.challenge.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.challenge.Move;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** Decisions about challenges, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}")
@OpenTo(Audience.SPACE_VISITOR)
class DecisionApi {

  private final Decisions decisions;
  private final ChallengeRooms rooms;

  DecisionApi(Decisions decisions, ChallengeRooms rooms) {
    this.decisions = decisions;
    this.rooms = rooms;
  }

  /**
   * A decision as programs read it.
   *
   * @param differences keys of how it differs from the assessment and the rankings
   */
  record DecisionView(
      UUID id,
      UUID challenge,
      int number,
      Phrase title,
      Move move,
      Phrase reasons,
      Phrase dissent,
      Phrase despite,
      @Nullable LocalDate reviewOn,
      Phrase referral,
      Grounds grounds,
      List<String> differences,
      Instant decidedAt) {

    static DecisionView of(Decision one) {
      var draft = one.draft();
      return new DecisionView(
          one.id(),
          one.challenge().value(),
          one.number(),
          one.title(),
          draft.move(),
          draft.reasons(),
          draft.dissent(),
          draft.despite(),
          draft.reviewOn(),
          draft.referral(),
          one.grounds(),
          one.differences(),
          one.decidedAt());
    }
  }

  /** A decision as programs write it. */
  record DecisionInput(
      @NotNull Move move,
      @NotNull Phrase reasons,
      @Nullable Phrase dissent,
      @Nullable Phrase despite,
      @Nullable LocalDate reviewOn,
      @Nullable Phrase referral) {

    DecisionDraft draft() {
      return new DecisionDraft(
          move, reasons, orEmpty(dissent), orEmpty(despite), reviewOn, orEmpty(referral));
    }

    private static Phrase orEmpty(@Nullable Phrase phrase) {
      return phrase == null ? Phrase.EMPTY : phrase;
    }
  }

  @GetMapping("/decisions")
  List<DecisionView> list(Room room) {
    return decisions.list(room.space().id()).stream().map(DecisionView::of).toList();
  }

  @GetMapping("/challenges/{challenge}/decisions")
  List<DecisionView> of(Room room, @PathVariable UUID challenge) {
    var found = rooms.enter(room, challenge).challenge();
    return decisions.of(room.space().id(), found.id()).stream().map(DecisionView::of).toList();
  }

  @PostMapping("/challenges/{challenge}/decisions")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  ResponseEntity<DecisionView> decide(
      Room room, @PathVariable UUID challenge, @Valid @RequestBody DecisionInput input) {
    var account = room.viewer().requireAccount();
    var found = rooms.enter(room, challenge).challenge();
    return switch (decisions.decide(found, input.draft(), account)) {
      case Decisions.Outcome.Refused refused -> throw new RefusedException(refused.refusal());
      case Decisions.Outcome.Made made ->
          ResponseEntity.created(URI.create(room.path(made.decision().path())))
              .body(DecisionView.of(made.decision()));
    };
  }
}
