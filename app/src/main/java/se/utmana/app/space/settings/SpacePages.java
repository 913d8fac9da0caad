package se.utmana.app.space.settings;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.text.Collator;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** The list of spaces, and opening one. */
@Controller
class SpacePages {

  private final Spaces spaces;
  private final Notices notices;

  SpacePages(Spaces spaces, Notices notices) {
    this.spaces = spaces;
    this.notices = notices;
  }

  @GetMapping("/spaces")
  @OpenTo(Audience.ANYONE)
  SpacesPage list(Viewer viewer, Texts texts) {
    var language = texts.language();
    var order = Collator.getInstance(language.locale());
    Comparator<Room> byName = Comparator.comparing(room -> room.space().name().in(language), order);
    var rooms = spaces.listVisibleTo(viewer).stream().sorted(byName).toList();
    return new SpacesPage(
        rooms.stream().filter(Room::isMember).toList(),
        rooms.stream().filter(room -> !room.isMember()).toList(),
        viewer.administrator());
  }

  @GetMapping("/spaces/new")
  @OpenTo(Audience.ADMINISTRATOR)
  OpenSpacePage form() {
    return new OpenSpacePage(SpaceForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/spaces/new")
  @OpenTo(Audience.ADMINISTRATOR)
  Object open(
      @Valid @ModelAttribute SpaceForm form,
      BindingResult faults,
      Viewer viewer,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return new OpenSpacePage(form, FormErrors.of(faults, texts));
    }
    var refusal = form.refusal();
    if (refusal.isEmpty()) {
      var space =
          spaces.draft(
              form.chosenSlug(),
              form.name(),
              form.purpose(),
              form.requireLevel(),
              form.requireVisibility());
      refusal = spaces.open(space, viewer.requireAccount());
      if (refusal.isEmpty()) {
        notices.leave(response, "space.notice.opened");
        return "redirect:" + space.path() + "/actors";
      }
    }
    return new OpenSpacePage(form, FormErrors.of(refusal.get(), texts));
  }
}
