package se.utmana.app.portfolio.card;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.portfolio.experiment.Measurement;
import se.utmana.app.portfolio.experiment.Measurements;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Where deviations are listed and wrong values struck; neither touches the locked design. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/experiments/{experiment}")
@OpenTo(Audience.SPACE_LEADER)
class DeviatePages {

  private final ExperimentRooms rooms;
  private final Experiments experiments;
  private final Measurements measurements;
  private final Days days;
  private final Notices notices;

  DeviatePages(
      ExperimentRooms rooms,
      Experiments experiments,
      Measurements measurements,
      Days days,
      Notices notices) {
    this.rooms = rooms;
    this.experiments = experiments;
    this.measurements = measurements;
    this.days = days;
    this.notices = notices;
  }

  @GetMapping("/deviate")
  DeviatePage blank(Room room, @PathVariable UUID experiment) {
    var form = new DeviateForm("", "", days.today());
    return page(room, rooms.enter(room, experiment), form, FormErrors.NONE);
  }

  @PostMapping("/deviations")
  Object deviate(
      Room room,
      @PathVariable UUID experiment,
      @Valid @ModelAttribute DeviateForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = rooms.enter(room, experiment);
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts));
    }
    var refusal =
        measurements.deviate(
            found,
            Phrase.of(texts.language(), form.what()),
            Phrase.of(texts.language(), form.why()),
            Objects.requireNonNull(form.day()),
            Role.PROCESS_LEADER);
    if (refusal.isPresent()) {
      return page(room, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  @PostMapping("/measurements/strike")
  Object strike(
      Room room,
      @PathVariable UUID experiment,
      @RequestParam(defaultValue = "0") int number,
      @RequestParam(defaultValue = "") String because,
      Texts texts,
      HttpServletResponse response) {
    var found = rooms.enter(room, experiment);
    var why = Phrase.of(texts.language(), because);
    var refusal =
        measurements
            .strike(found, number, why, Role.PROCESS_LEADER)
            .map(no -> no.field().equals("why") ? named("because", no) : no);
    if (refusal.isPresent()) {
      var form = new DeviateForm("", "", days.today());
      return page(room, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  /** The page has two forms, and each has its reason. */
  private static Refusal named(String field, Refusal no) {
    return new Refusal(field, no.key(), no.arguments());
  }

  private DeviatePage page(Room room, Experiment found, DeviateForm form, FormErrors errors) {
    var values =
        experiments.trial(found).measurements().stream().filter(Measurement::counts).toList();
    return new DeviatePage(room, found, values, form, errors);
  }
}
