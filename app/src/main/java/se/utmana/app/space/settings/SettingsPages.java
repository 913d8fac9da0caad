package se.utmana.app.space.settings;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.space.Contributions;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** What the leaders of a space change about it; its address stays. */
@Controller
@RequestMapping("/spaces/{space}/settings")
@OpenTo(Audience.SPACE_LEADER)
class SettingsPages {

  private final Spaces spaces;
  private final Contributions contributions;
  private final Notices notices;

  SettingsPages(Spaces spaces, Contributions contributions, Notices notices) {
    this.spaces = spaces;
    this.contributions = contributions;
    this.notices = notices;
  }

  @GetMapping
  SettingsPage form(Room room) {
    var upper = contributions.above(room.space().id(), room.viewer());
    return page(room, SpaceForm.of(room.space(), upper), FormErrors.NONE);
  }

  @PostMapping
  Object change(
      Room room,
      @Valid @ModelAttribute SpaceForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return page(room, form, FormErrors.of(faults, texts));
    }
    var refusal = form.refusal();
    if (refusal.isPresent()) {
      return page(room, form, FormErrors.of(refusal.get(), texts));
    }
    var changed =
        room.space()
            .changed(form.name(), form.purpose(), form.requireLevel(), form.requireVisibility());
    var upper =
        contributions.possibleFor(changed.level(), room.viewer()).stream()
            .filter(space -> form.upper().contains(space.slug()))
            .map(Space::id)
            .collect(Collectors.toSet());
    spaces.change(changed);
    contributions.put(changed, upper, room.viewer());
    notices.leave(response, "space.notice.changed");
    return "redirect:" + room.path("settings");
  }

  private SettingsPage page(Room room, SpaceForm form, FormErrors errors) {
    var level = form.level() == null ? room.space().level() : form.level();
    var possible = contributions.possibleFor(level, room.viewer());
    return new SettingsPage(room, form, possible, errors);
  }
}
