package se.utmana.app.portfolio.card;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.portfolio.experiment.Measurement;
import se.utmana.app.portfolio.experiment.Measurements;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Where members measure. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/experiments/{experiment}")
@OpenTo(Audience.SPACE_MEMBER)
class MeasurePages {

  private final ExperimentRooms rooms;
  private final Experiments experiments;
  private final Measurements measurements;
  private final Days days;
  private final Notices notices;

  MeasurePages(
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

  @GetMapping("/measure")
  MeasurePage blank(Room room, @PathVariable UUID experiment) {
    return page(room, experiment, MeasureForm.on(days.today()), FormErrors.NONE);
  }

  @PostMapping("/measurements")
  Object measure(
      Room room,
      @PathVariable UUID experiment,
      @Valid @ModelAttribute MeasureForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = rooms.enter(room, experiment);
    if (faults.hasErrors()) {
      return page(room, experiment, form, FormErrors.of(faults, texts));
    }
    var refusal =
        form.measurement(texts.language())
            .map(one -> add(room, found, List.of(one)))
            .orElse(Optional.of(Refusal.at("value", "portfolio.refused.number")));
    return after(room, found, form, refusal, texts, response);
  }

  /** All of a file, or none of it. */
  @PostMapping("/measurements/file")
  Object read(
      Room room,
      @PathVariable UUID experiment,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Texts texts,
      HttpServletResponse response)
      throws IOException {
    var found = rooms.enter(room, experiment);
    var text =
        file == null || file.getSize() > MeasurementCsv.LARGEST
            ? ""
            : new String(file.getBytes(), StandardCharsets.UTF_8);
    var csv = MeasurementCsv.read(text, texts.language());
    var refusal = csv.fault().or(() -> inFile(add(room, found, csv.values())));
    return after(room, found, MeasureForm.on(days.today()), refusal, texts, response);
  }

  /** What is wrong with a value of a file is told beside the file. */
  private static Optional<Refusal> inFile(Optional<Refusal> refusal) {
    return refusal.map(no -> new Refusal("file", no.key(), no.arguments()));
  }

  private Optional<Refusal> add(Room room, Experiment found, List<Measurement> values) {
    return measurements.add(found, values, room.viewer().requireAccount());
  }

  private Object after(
      Room room,
      Experiment found,
      MeasureForm form,
      Optional<Refusal> refusal,
      Texts texts,
      HttpServletResponse response) {
    if (refusal.isPresent()) {
      return page(room, found.id().value(), form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "portfolio.measurement.added");
    return "redirect:" + room.path(found.path());
  }

  private MeasurePage page(Room room, UUID experiment, MeasureForm form, FormErrors errors) {
    var found = rooms.enter(room, experiment);
    return new MeasurePage(room, experiments.trial(found), form, errors);
  }
}
