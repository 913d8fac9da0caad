package se.utmana.app.space.actor;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.KnownActors;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Adding an actor: chosen from the directory, or described when it is not there. */
@Controller
@RequestMapping("/spaces/{space}/actors")
@OpenTo(Audience.SPACE_LEADER)
class AddActorPages {

  private static final int MOST_ALIKE = 6;
  private static final String ADDED = "space.notice.actorAdded";

  private final Actors actors;
  private final Notices notices;

  AddActorPages(Actors actors, Notices notices) {
    this.actors = actors;
    this.notices = notices;
  }

  @GetMapping("/new")
  AddActorPage choose(Room room) {
    return new AddActorPage(room, "", KnownActors.all(), List.of(), FormErrors.NONE);
  }

  @PostMapping("/new")
  Object add(
      Room room,
      @RequestParam(defaultValue = "") String name,
      Texts texts,
      HttpServletResponse response) {
    var known = KnownActors.named(name);
    var refusal =
        known
            .map(actor -> actors.put(room.space().id(), actor.asActor()))
            .orElseGet(() -> Optional.of(unknown(name)));
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      var alike =
          known.isPresent() || name.isBlank()
              ? List.<KnownActors.Known>of()
              : KnownActors.like(name, MOST_ALIKE);
      return new AddActorPage(room, name, KnownActors.all(), alike, errors);
    }
    notices.leave(response, ADDED);
    return "redirect:" + room.path("actors");
  }

  @GetMapping("/describe")
  ActorPage form(Room room) {
    return new ActorPage(room, null, ActorForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/describe")
  Object describe(
      Room room,
      @Valid @ModelAttribute ActorForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return new ActorPage(room, null, form, FormErrors.of(faults, texts));
    }
    var refusal =
        form.refusal().or(() -> actors.put(room.space().id(), form.actor(ActorId.next(), false)));
    if (refusal.isPresent()) {
      return new ActorPage(room, null, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, ADDED);
    return "redirect:" + room.path("actors");
  }

  private static Refusal unknown(String name) {
    return name.isBlank()
        ? Refusal.at("name", "web.invalid.NotBlank")
        : Refusal.at("name", "space.refused.unknownActor", name.strip());
  }
}
