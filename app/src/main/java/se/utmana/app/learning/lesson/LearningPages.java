package se.utmana.app.learning.lesson;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.learning.Changeable;
import se.utmana.app.portfolio.course.MoveForm;
import se.utmana.app.portfolio.course.MovePage;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** The pages of the learnings. */
@Controller
@RequestMapping("/spaces/{space}/learning/learnings")
@OpenTo(Audience.SPACE_MEMBER)
class LearningPages {

  private static final LearningDraft NOTHING =
      new LearningDraft(Phrase.EMPTY, Phrase.EMPTY, List.of(), false);

  private final Learnings learnings;
  private final LearningViews views;
  private final Changeable changeable;
  private final Notices notices;

  LearningPages(Learnings learnings, LearningViews views, Changeable changeable, Notices notices) {
    this.learnings = learnings;
    this.views = views;
    this.changeable = changeable;
    this.notices = notices;
  }

  @GetMapping("/{learning}")
  @OpenTo(Audience.SPACE_VISITOR)
  LearningPage read(Room room, @PathVariable UUID learning) {
    return views.page(room, learnings.enter(room, learning));
  }

  /**
   * @param evidence a record that it rests on, where another page proposes one
   * @param text what that page proposes
   */
  @GetMapping("/new")
  LearningFormPage blank(
      Room room,
      @RequestParam(required = false) @Nullable UUID evidence,
      @RequestParam(required = false) @Nullable String text,
      Texts texts) {
    var form = new LearningForm(text, "", evidence == null ? List.of() : List.of(evidence), null);
    return page(room, null, form, FormErrors.NONE, texts);
  }

  @PostMapping
  Object write(
      Room room,
      @ModelAttribute LearningForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return page(room, null, form, FormErrors.of(faults, texts), texts);
    }
    var draft = form.draft(NOTHING, texts.language());
    var account = room.viewer().requireAccount();
    return switch (learnings.write(room, draft, role(room), account)) {
      case Learnings.Outcome.Refused refused ->
          page(room, null, form, FormErrors.of(refused.refusal(), texts), texts);
      case Learnings.Outcome.Written written -> {
        notices.leave(response, "web.saved");
        yield "redirect:" + room.path(written.learning().path());
      }
    };
  }

  @GetMapping("/{learning}/edit")
  LearningFormPage written(Room room, @PathVariable UUID learning, Texts texts) {
    var found = learnings.enter(room, learning);
    return page(room, found, LearningForm.of(found, texts.language()), FormErrors.NONE, texts);
  }

  @PostMapping("/{learning}")
  Object rewrite(
      Room room,
      @PathVariable UUID learning,
      @ModelAttribute LearningForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = learnings.enter(room, learning);
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts), texts);
    }
    var draft = form.draft(found.draft(), texts.language());
    var refusal = learnings.rewrite(room, found, draft, form.read());
    if (refusal.isPresent()) {
      return page(room, found, form, FormErrors.of(refusal.get(), texts), texts);
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  @GetMapping("/{learning}/move")
  MovePage moves(Room room, @PathVariable UUID learning, Texts texts) {
    var found = learnings.enter(room, learning);
    return moves(room, found, MoveForm.EMPTY, FormErrors.NONE, texts);
  }

  @PostMapping("/{learning}/move")
  Object move(
      Room room,
      @PathVariable UUID learning,
      @ModelAttribute MoveForm form,
      Texts texts,
      HttpServletResponse response) {
    var found = learnings.enter(room, learning);
    var reason = form.reasonIn(texts.language());
    var refusal =
        Stream.of(LearningMove.values())
            .filter(move -> move.name().equals(form.move()))
            .findFirst()
            .map(move -> learnings.move(found, move, role(room), reason))
            .orElse(Optional.of(Refusal.at("move", "portfolio.refused.move")));
    if (refusal.isPresent()) {
      return moves(room, found, form, FormErrors.of(refusal.get(), texts), texts);
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  private static MovePage moves(
      Room room, Learning found, MoveForm form, FormErrors errors, Texts texts) {
    var choices =
        LearningMove.open(found.state(), room.role()).stream()
            .map(move -> new Choice(move.name(), texts.get(move.key())))
            .toList();
    var title = found.draft().text();
    var path = room.path(found.path());
    var crumbs = List.of(new Crumb(title.in(texts.language()), path));
    return new MovePage(room, crumbs, title, path, choices, form, errors);
  }

  private LearningFormPage page(
      Room room, @Nullable Learning learning, LearningForm form, FormErrors errors, Texts texts) {
    return new LearningFormPage(room, learning, changeable.evidence(room, texts), form, errors);
  }

  private static Role role(Room room) {
    return Objects.requireNonNull(room.role());
  }
}
