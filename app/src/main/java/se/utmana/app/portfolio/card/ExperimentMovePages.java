package se.utmana.app.portfolio.card;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
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
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.ExperimentMove;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where an experiment is locked and started, ended, or given up. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/experiments/{experiment}/move")
@OpenTo(Audience.SPACE_LEADER)
class ExperimentMovePages {

  /** What this page itself asks for; everything else belongs to the design. */
  private static final Set<String> OWN = Set.of("", "move", "reason");

  private final ExperimentRooms rooms;
  private final Experiments experiments;
  private final DesignPages designs;
  private final Notices notices;

  ExperimentMovePages(
      ExperimentRooms rooms, Experiments experiments, DesignPages designs, Notices notices) {
    this.rooms = rooms;
    this.experiments = experiments;
    this.designs = designs;
    this.notices = notices;
  }

  @GetMapping
  MovePage form(Room room, @PathVariable UUID experiment, Texts texts) {
    return page(room, rooms.enter(room, experiment), MoveForm.EMPTY, FormErrors.NONE, texts);
  }

  /** A design that is not ready is shown with what is missing beside the field. */
  @PostMapping
  Object move(
      Room room,
      @PathVariable UUID experiment,
      @Valid @ModelAttribute MoveForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = rooms.enter(room, experiment);
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts), texts);
    }
    var reason = form.reasonIn(texts.language());
    var refusal =
        chosen(form)
            .map(move -> experiments.move(found, move, Role.PROCESS_LEADER, reason))
            .orElse(Optional.of(Refusal.at("move", "portfolio.refused.move")));
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return OWN.contains(refusal.get().field())
          ? page(room, found, form, errors, texts)
          : designs.unready(room, found, errors, texts);
    }
    notices.leave(response, "portfolio.moved");
    return "redirect:" + room.path(found.path());
  }

  private static Optional<ExperimentMove> chosen(MoveForm form) {
    return Stream.of(ExperimentMove.values())
        .filter(move -> move.name().equals(form.move()))
        .findFirst();
  }

  private static MovePage page(
      Room room, Experiment experiment, MoveForm form, FormErrors errors, Texts texts) {
    var choices =
        ExperimentMove.open(experiment.state()).stream()
            .map(
                move ->
                    new Choice(move.name(), texts.get(move.key()), texts.get(move.key() + ".hint")))
            .toList();
    var crumbs = ExperimentRooms.crumbs(room, experiment, texts);
    var path = room.path(experiment.path());
    return new MovePage(room, crumbs, experiment.title(), path, choices, form, errors);
  }
}
