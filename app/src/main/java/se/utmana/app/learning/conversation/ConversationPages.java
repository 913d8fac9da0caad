package se.utmana.app.learning.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** The pages of the conversations. */
@Controller
@RequestMapping("/spaces/{space}/learning/conversations")
@OpenTo(Audience.SPACE_LEADER)
class ConversationPages {

  private final Conversations conversations;
  private final Actors actors;
  private final Records records;
  private final Notices notices;

  ConversationPages(Conversations conversations, Actors actors, Records records, Notices notices) {
    this.conversations = conversations;
    this.actors = actors;
    this.records = records;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  ConversationsPage list(Room room) {
    return new ConversationsPage(room, conversations.list(room.space().id()));
  }

  @GetMapping("/{conversation}")
  @OpenTo(Audience.SPACE_VISITOR)
  ConversationPage read(Room room, @PathVariable UUID conversation) {
    var space = room.space().id();
    var found = conversations.enter(space, conversation);
    return new ConversationPage(
        room,
        found,
        actors.list(space),
        conversations.steps(found),
        records.line(space, conversation, room.viewer()));
  }

  /** Filled in from the address where another page proposes a conversation. */
  @GetMapping("/new")
  ConversationFormPage blank(
      Room room,
      @RequestParam(required = false) @Nullable ConversationKind kind,
      @RequestParam(required = false) @Nullable String purpose,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate day) {
    var form = new ConversationForm(kind, purpose, day, "", null);
    return page(room, form, FormErrors.NONE);
  }

  @PostMapping
  Object plan(
      Room room,
      @ModelAttribute ConversationForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return page(room, form, FormErrors.of(faults, texts));
    }
    var outcome = conversations.plan(room.space().id(), form.draft(texts.language()), role(room));
    return switch (outcome) {
      case Conversations.Outcome.Refused refused ->
          page(room, form, FormErrors.of(refused.refusal(), texts));
      case Conversations.Outcome.Planned planned -> {
        notices.leave(response, "web.saved");
        yield "redirect:" + room.path(planned.conversation().path());
      }
    };
  }

  @GetMapping("/{conversation}/held")
  MinutesPage held(Room room, @PathVariable UUID conversation) {
    var found = conversations.enter(room.space().id(), conversation);
    return minutes(room, found, MinutesForm.BLANK, FormErrors.NONE);
  }

  @PostMapping("/{conversation}/held")
  Object hold(
      Room room,
      @PathVariable UUID conversation,
      @ModelAttribute MinutesForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = conversations.enter(room.space().id(), conversation);
    if (faults.hasErrors()) {
      return minutes(room, found, form, FormErrors.of(faults, texts));
    }
    var refusal = conversations.hold(found, form.minutes(texts.language()), role(room));
    if (refusal.isPresent()) {
      return minutes(room, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  @GetMapping("/{conversation}/cancel")
  CancelPage ask(Room room, @PathVariable UUID conversation) {
    var found = conversations.enter(room.space().id(), conversation);
    return new CancelPage(room, found, "", FormErrors.NONE);
  }

  @PostMapping("/{conversation}/cancel")
  Object cancel(
      Room room,
      @PathVariable UUID conversation,
      @RequestParam(defaultValue = "") String reason,
      Texts texts,
      HttpServletResponse response) {
    var found = conversations.enter(room.space().id(), conversation);
    var said = Phrase.of(texts.language(), reason.strip());
    var refusal = conversations.cancel(found, role(room), said);
    if (refusal.isPresent()) {
      return new CancelPage(room, found, reason, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  private static Role role(Room room) {
    return Objects.requireNonNull(room.role());
  }

  private ConversationFormPage page(Room room, ConversationForm form, FormErrors errors) {
    return new ConversationFormPage(room, actors.list(room.space().id()), form, errors);
  }

  private MinutesPage minutes(Room room, Conversation found, MinutesForm form, FormErrors errors) {
    var invited = List.copyOf(found.draft().invited());
    var all =
        actors.list(room.space().id()).stream()
            .sorted(
                (one, other) -> rank(invited, one.id().value()) - rank(invited, other.id().value()))
            .toList();
    return new MinutesPage(room, found, all, form, errors);
  }

  /** Those who were asked to come stand first. */
  private static int rank(List<UUID> invited, UUID actor) {
    return invited.contains(actor) ? 0 : 1;
  }
}
