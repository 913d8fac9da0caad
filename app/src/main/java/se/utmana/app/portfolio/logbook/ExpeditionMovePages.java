package se.utmana.app.portfolio.logbook;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.portfolio.course.MoveForm;
import se.utmana.app.portfolio.course.MovePage;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.ExpeditionMove;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where an expedition departs, comes home and, after a reflection, ends. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/expeditions/{expedition}")
@OpenTo(Audience.SPACE_LEADER)
class ExpeditionMovePages {

  private final Expeditions expeditions;
  private final Notices notices;

  ExpeditionMovePages(Expeditions expeditions, Notices notices) {
    this.expeditions = expeditions;
    this.notices = notices;
  }

  @GetMapping("/move")
  MovePage form(Room room, @PathVariable UUID expedition, Texts texts) {
    var found = expeditions.enter(room.space().id(), expedition);
    return page(room, found, MoveForm.EMPTY, FormErrors.NONE, texts);
  }

  @PostMapping("/move")
  Object move(
      Room room,
      @PathVariable UUID expedition,
      @Valid @ModelAttribute MoveForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = expeditions.enter(room.space().id(), expedition);
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts), texts);
    }
    var reason = form.reasonIn(texts.language());
    var refusal =
        chosen(form)
            .map(move -> expeditions.move(found, move, Role.PROCESS_LEADER, reason))
            .orElse(Optional.of(Refusal.at("move", "portfolio.refused.move")));
    if (refusal.isPresent()) {
      return page(room, found, form, FormErrors.of(refusal.get(), texts), texts);
    }
    notices.leave(response, "portfolio.moved");
    return "redirect:" + room.path(found.path());
  }

  @GetMapping("/close")
  ClosePage closing(Room room, @PathVariable UUID expedition) {
    return closing(room, expedition, CloseForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/close")
  Object close(
      Room room,
      @PathVariable UUID expedition,
      @Valid @ModelAttribute CloseForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = expeditions.enter(room.space().id(), expedition);
    if (faults.hasErrors()) {
      return closing(room, expedition, form, FormErrors.of(faults, texts));
    }
    var language = texts.language();
    var refusal =
        expeditions.move(
            found,
            ExpeditionMove.CLOSE,
            Role.PROCESS_LEADER,
            form.reason(language),
            form.reflection(language));
    if (refusal.isPresent()) {
      return closing(room, expedition, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "portfolio.moved");
    return "redirect:" + room.path(found.path());
  }

  private ClosePage closing(Room room, UUID expedition, CloseForm form, FormErrors errors) {
    var found = expeditions.enter(room.space().id(), expedition);
    return new ClosePage(room, expeditions.journey(found), form, errors);
  }

  private static Optional<ExpeditionMove> chosen(MoveForm form) {
    return Stream.of(ExpeditionMove.values())
        .filter(move -> move.name().equals(form.move()))
        .findFirst();
  }

  /** Ending has a page of its own, with the reflection. */
  private static MovePage page(
      Room room, Expedition expedition, MoveForm form, FormErrors errors, Texts texts) {
    var choices =
        ExpeditionMove.open(expedition.state()).stream()
            .filter(move -> move != ExpeditionMove.CLOSE)
            .map(
                move ->
                    new Choice(move.name(), texts.get(move.key()), texts.get(move.key() + ".hint")))
            .toList();
    var title = expedition.title();
    var crumbs =
        List.of(
            new Crumb(texts.get("portfolio.section"), room.path("portfolio")),
            new Crumb(title.in(texts.language()), room.path(expedition.path())));
    return new MovePage(room, crumbs, title, room.path(expedition.path()), choices, form, errors);
  }
}
