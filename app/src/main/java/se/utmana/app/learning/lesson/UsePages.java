package se.utmana.app.learning.lesson;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.learning.Changeable;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** Where it is said what a learning changed: in the space that used it, whosever it is. */
@Controller
@RequestMapping("/spaces/{space}/learning/uses")
@OpenTo(Audience.SPACE_MEMBER)
class UsePages {

  private final Learnings learnings;
  private final LearningUses uses;
  private final LearningViews views;
  private final Changeable changeable;
  private final Notices notices;

  UsePages(
      Learnings learnings,
      LearningUses uses,
      LearningViews views,
      Changeable changeable,
      Notices notices) {
    this.learnings = learnings;
    this.uses = uses;
    this.views = views;
    this.changeable = changeable;
    this.notices = notices;
  }

  @GetMapping("/new")
  UsePage ask(Room room, @RequestParam UUID from, @RequestParam UUID learning, Texts texts) {
    var form = new UsePage.UseForm(from, learning, "", null);
    return page(room, form, FormErrors.NONE, texts);
  }

  @PostMapping
  Object use(
      Room room, @ModelAttribute UsePage.UseForm form, Texts texts, HttpServletResponse response) {
    var source = source(room, form);
    var found = learnings.enter(source, learning(form));
    var what = Phrase.of(texts.language(), LearningForm.said(form.what()));
    var role = Objects.requireNonNull(room.role());
    var refusal = uses.use(found, room, form.changed(), what, role);
    if (refusal.isPresent()) {
      return page(room, form, FormErrors.of(refusal.get(), texts), texts);
    }
    notices.leave(response, "learning.use.saved");
    return "redirect:" + source.path(found.path());
  }

  private UsePage page(Room room, UsePage.UseForm form, FormErrors errors, Texts texts) {
    var source = source(room, form);
    var found = learnings.enter(source, learning(form));
    return new UsePage(
        room, source.space(), found, changeable.changeable(room, texts), form, errors);
  }

  private Room source(Room room, UsePage.UseForm form) {
    return views.roomOf(orMissing(form.from()), room);
  }

  private static UUID learning(UsePage.UseForm form) {
    return orMissing(form.learning());
  }

  private static UUID orMissing(@Nullable UUID id) {
    if (id == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return id;
  }
}
