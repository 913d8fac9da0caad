package se.utmana.app.portfolio.card;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.portfolio.SurroundingsOf;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.ExperimentVerdicts;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Cells;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.StandaloneSvg;
import se.utmana.app.web.picture.Svg;

/** The pages where experiments are read. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/experiments/{experiment}")
@OpenTo(Audience.SPACE_VISITOR)
class ExperimentPages {

  private final ExperimentRooms rooms;
  private final Experiments experiments;
  private final ExperimentVerdicts verdicts;
  private final SurroundingsOf around;
  private final Records records;
  private final StandaloneSvg files;

  ExperimentPages(
      ExperimentRooms rooms,
      Experiments experiments,
      ExperimentVerdicts verdicts,
      SurroundingsOf around,
      Records records,
      StandaloneSvg files) {
    this.rooms = rooms;
    this.experiments = experiments;
    this.verdicts = verdicts;
    this.around = around;
    this.records = records;
    this.files = files;
  }

  @GetMapping
  ExperimentPage read(Room room, @PathVariable UUID experiment, Texts texts) {
    var found = rooms.enter(room, experiment);
    var trial = experiments.trial(found);
    var line = records.line(found.space(), experiment, room.viewer());
    return new ExperimentPage(
        room,
        trial,
        around.room(room),
        experiments.deviations(found),
        experiments.found(found),
        verdicts.of(found),
        trial.metric().isEmpty() ? null : plot(found, texts),
        experiments.steps(found),
        line);
  }

  @GetMapping("/values.csv")
  ResponseEntity<String> values(Room room, @PathVariable UUID experiment, Texts texts) {
    var found = rooms.enter(room, experiment);
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("date", "series", "value", "note", "struck"));
    for (var one : experiments.trial(found).measurements()) {
      lines.add(
          List.of(
              one.day().toString(),
              one.series().name(),
              String.valueOf(one.value()),
              Cells.safe(one.note().in(texts.language())),
              Cells.safe(one.struck().in(texts.language()))));
    }
    return file("values.csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(Cells.table(lines));
  }

  @GetMapping("/plot.svg")
  ResponseEntity<String> picture(Room room, @PathVariable UUID experiment, Texts texts) {
    var found = rooms.enter(room, experiment);
    if (experiments.trial(found).metric().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return file("plot.svg", new MediaType("image", "svg+xml", StandardCharsets.UTF_8))
        .body(files.of(plot(found, texts)));
  }

  private Svg.Picture plot(Experiment found, Texts texts) {
    return new ThresholdPlot(
            experiments.trial(found),
            experiments.deviations(found),
            experiments.found(found),
            texts)
        .draw();
  }

  private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
    var attachment = ContentDisposition.attachment().filename("utmana-" + name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
  }
}
