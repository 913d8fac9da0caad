package se.utmana.app.portfolio.card;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.portfolio.experiment.ExperimentVerdicts;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Where commissioners decide after experiments. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/experiments/{experiment}/decide")
@OpenTo(Audience.SPACE_COMMISSIONER)
class ExperimentVerdictPages {

  private final ExperimentRooms rooms;
  private final Experiments experiments;
  private final ExperimentVerdicts verdicts;
  private final Notices notices;

  ExperimentVerdictPages(
      ExperimentRooms rooms,
      Experiments experiments,
      ExperimentVerdicts verdicts,
      Notices notices) {
    this.rooms = rooms;
    this.experiments = experiments;
    this.verdicts = verdicts;
    this.notices = notices;
  }

  @GetMapping
  VerdictPage blank(Room room, @PathVariable UUID experiment) {
    return page(room, experiment, VerdictForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping
  Object decide(
      Room room,
      @PathVariable UUID experiment,
      @Valid @ModelAttribute VerdictForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = rooms.enter(room, experiment);
    if (faults.hasErrors()) {
      return page(room, experiment, form, FormErrors.of(faults, texts));
    }
    var account = room.viewer().requireAccount();
    var refusal = verdicts.decide(found, form.verdict(texts.language()), account);
    if (refusal.isPresent()) {
      return page(room, experiment, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "portfolio.verdict.made");
    return "redirect:" + room.path(found.path());
  }

  private VerdictPage page(Room room, UUID experiment, VerdictForm form, FormErrors errors) {
    var found = rooms.enter(room, experiment);
    return new VerdictPage(room, found, experiments.found(found), form, errors);
  }
}
