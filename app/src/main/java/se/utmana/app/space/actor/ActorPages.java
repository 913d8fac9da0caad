package se.utmana.app.space.actor;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.text.Collator;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The actors of a space: who they are, and what the leaders change about them. */
@Controller
@RequestMapping("/spaces/{space}/actors")
@OpenTo(Audience.SPACE_LEADER)
class ActorPages {

  private final Actors actors;
  private final Notices notices;

  ActorPages(Actors actors, Notices notices) {
    this.actors = actors;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  ActorsPage list(Room room, @RequestParam(required = false) @Nullable UUID removed, Texts texts) {
    var language = texts.language();
    Comparator<Actor> byName =
        Comparator.comparing(
            actor -> actor.name().in(language), Collator.getInstance(language.locale()));
    var sorted = actors.list(room.space().id()).stream().sorted(byName).toList();
    var undo =
        removed == null || !room.isLeader()
            ? null
            : actors.findRemoved(room.space().id(), new ActorId(removed)).orElse(null);
    return new ActorsPage(room, sorted, undo);
  }

  @GetMapping("/{actor}")
  ActorPage form(Room room, @PathVariable UUID actor) {
    var found = find(room, actor);
    return new ActorPage(room, found, ActorForm.of(found), FormErrors.NONE);
  }

  @PostMapping("/{actor}")
  Object change(
      Room room,
      @PathVariable UUID actor,
      @Valid @ModelAttribute ActorForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = find(room, actor);
    if (faults.hasErrors()) {
      return new ActorPage(room, found, form, FormErrors.of(faults, texts));
    }
    var refusal =
        form.refusal()
            .or(() -> actors.put(room.space().id(), form.actor(found.id(), found.illustrative())));
    if (refusal.isPresent()) {
      return new ActorPage(room, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "space.notice.actorChanged");
    return "redirect:" + room.path("actors");
  }

  @PostMapping("/{actor}/remove")
  String remove(Room room, @PathVariable UUID actor) {
    var found = find(room, actor);
    actors.remove(room.space().id(), found.id());
    return "redirect:" + room.path("actors") + "?removed=" + actor;
  }

  @PostMapping("/{actor}/restore")
  String restore(Room room, @PathVariable UUID actor, HttpServletResponse response) {
    actors.restore(room.space().id(), new ActorId(actor));
    notices.leave(response, "space.notice.actorRestored");
    return "redirect:" + room.path("actors");
  }

  /** Another space's actor answers like one that does not exist. */
  private Actor find(Room room, UUID actor) {
    return actors
        .find(room.space().id(), new ActorId(actor))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
