package se.utmana.app.learning.conversation;

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
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** Conversations for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/conversations")
@OpenTo(Audience.SPACE_LEADER)
class ConversationApi {

  private final Conversations conversations;

  ConversationApi(Conversations conversations) {
    this.conversations = conversations;
  }

  record ConversationInput(
      @NotNull ConversationKind kind,
      @NotNull Phrase purpose,
      @NotNull LocalDate day,
      @NotNull Double hours,
      @NotNull List<@NotNull UUID> invited) {}

  record MinutesInput(
      @NotNull Double hours,
      @NotNull List<@NotNull Attendance> came,
      @NotNull Phrase notes,
      @Nullable Phrase decisions) {}

  record CancelInput(@NotNull Phrase reason) {}

  /**
   * A conversation as programs read it.
   *
   * @param notes only for members
   */
  record ConversationView(
      UUID id,
      ConversationKind kind,
      ConversationState state,
      Phrase purpose,
      LocalDate day,
      double hoursPlanned,
      double hoursHeld,
      List<Attendance> attendance,
      Phrase decisions,
      Phrase notes,
      boolean illustrative) {

    static ConversationView of(Conversation one, Room room) {
      var draft = one.draft();
      return new ConversationView(
          one.id(),
          Objects.requireNonNull(draft.kind()),
          one.state(),
          draft.purpose(),
          one.day(),
          one.planned(),
          one.held(),
          one.minutes().came(),
          one.minutes().decisions(),
          room.isMember() ? one.minutes().notes() : Phrase.EMPTY,
          draft.illustrative());
    }
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<ConversationView> list(Room room) {
    return conversations.list(room.space().id()).stream()
        .map(one -> ConversationView.of(one, room))
        .toList();
  }

  @GetMapping("/{conversation}")
  @OpenTo(Audience.SPACE_VISITOR)
  ConversationView read(Room room, @PathVariable UUID conversation) {
    return ConversationView.of(conversations.enter(room.space().id(), conversation), room);
  }

  @PostMapping
  ResponseEntity<ConversationView> plan(Room room, @Valid @RequestBody ConversationInput input) {
    var draft =
        new ConversationDraft(
            input.kind(), input.purpose(), input.day(), input.hours(), input.invited(), false);
    return switch (conversations.plan(room.space().id(), draft, role(room))) {
      case Conversations.Outcome.Refused refused -> throw new RefusedException(refused.refusal());
      case Conversations.Outcome.Planned planned ->
          ResponseEntity.created(
                  URI.create("/api/v1" + room.path("conversations/" + planned.conversation().id())))
              .body(ConversationView.of(planned.conversation(), room));
    };
  }

  @PostMapping("/{conversation}/held")
  ConversationView hold(
      Room room, @PathVariable UUID conversation, @Valid @RequestBody MinutesInput input) {
    var found = conversations.enter(room.space().id(), conversation);
    var decisions = input.decisions() == null ? Phrase.EMPTY : input.decisions();
    var minutes = new Minutes(input.hours(), input.came(), input.notes(), decisions);
    Said.orRefuse(conversations.hold(found, minutes, role(room)));
    return read(room, conversation);
  }

  @PostMapping("/{conversation}/cancel")
  ConversationView cancel(
      Room room, @PathVariable UUID conversation, @Valid @RequestBody CancelInput input) {
    var found = conversations.enter(room.space().id(), conversation);
    Said.orRefuse(conversations.cancel(found, role(room), input.reason()));
    return read(room, conversation);
  }

  private static Role role(Room room) {
    return Objects.requireNonNull(room.role());
  }
}
