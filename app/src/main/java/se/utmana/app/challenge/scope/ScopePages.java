package se.utmana.app.challenge.scope;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The pages about whom and where a challenge concerns. */
@Controller
@RequestMapping("/spaces/{space}/challenges/{challenge}/scope")
@OpenTo(Audience.SPACE_LEADER)
class ScopePages {

  private final ChallengeRooms rooms;
  private final Scopes scopes;
  private final Notices notices;

  ScopePages(ChallengeRooms rooms, Scopes scopes, Notices notices) {
    this.rooms = rooms;
    this.scopes = scopes;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  ScopePage read(Room room, @PathVariable UUID challenge) {
    var inside = rooms.enter(room, challenge);
    return new ScopePage(inside, scopes.of(inside.challenge()));
  }

  @GetMapping("/edit")
  ScopeFormPage written(Room room, @PathVariable UUID challenge, Texts texts) {
    var inside = rooms.enter(room, challenge);
    var scope = scopes.of(inside.challenge());
    var form = ScopeForm.of(scope, texts.language());
    return new ScopeFormPage(inside, scope.affected(), form, FormErrors.NONE);
  }

  /**
   * @param search whether only targets are looked for; nothing is saved then, and nothing lost
   */
  @PostMapping
  Object write(
      Room room,
      @PathVariable UUID challenge,
      @ModelAttribute ScopeForm form,
      @RequestParam(defaultValue = "false") boolean search,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    var before = scopes.of(inside.challenge());
    if (search) {
      return new ScopeFormPage(inside, before.affected(), form, FormErrors.NONE);
    }
    var scope = form.scope(before, texts.language());
    var refusal = scopes.put(inside.challenge(), scope);
    if (refusal.isPresent()) {
      return new ScopeFormPage(
          inside, before.affected(), form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "challenge.scope.saved");
    return "redirect:" + inside.path("scope");
  }
}
