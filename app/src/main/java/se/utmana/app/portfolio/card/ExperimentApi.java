package se.utmana.app.portfolio.card;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.experiment.Design;
import se.utmana.app.portfolio.experiment.Deviation;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.ExperimentMove;
import se.utmana.app.portfolio.experiment.ExperimentVerdicts;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.portfolio.experiment.Measurement;
import se.utmana.app.portfolio.experiment.Measurements;
import se.utmana.app.portfolio.experiment.Verdict;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** Experiments for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/experiments")
@OpenTo(Audience.SPACE_LEADER)
class ExperimentApi {

  private final ExperimentRooms rooms;
  private final Experiments experiments;
  private final Measurements measurements;
  private final ExperimentVerdicts verdicts;

  ExperimentApi(
      ExperimentRooms rooms,
      Experiments experiments,
      Measurements measurements,
      ExperimentVerdicts verdicts) {
    this.rooms = rooms;
    this.experiments = experiments;
    this.measurements = measurements;
    this.verdicts = verdicts;
  }

  /** A new experiment, and what it comes from. */
  record BeginInput(
      @NotNull @Valid Design design, @Nullable UUID insight, @Nullable UUID follows) {}

  /** A move; deciding has an address of its own. */
  record ExperimentMoveInput(@NotNull ExperimentMove move, @Nullable Phrase reason) {}

  /** A measured value. */
  record MeasuredInput(
      Measurement.@NotNull Series series,
      @NotNull LocalDate day,
      @NotNull Double value,
      @Nullable Phrase note) {

    Measurement measurement() {
      var said = note == null ? Phrase.EMPTY : note;
      return Measurement.fresh(series, day, value, said, Measurement.Channel.API);
    }
  }

  /** Why a value does not count. */
  record StrikeInput(int number, @NotNull Phrase why) {}

  /** What was done otherwise than designed. */
  record DeviationInput(@NotNull Phrase what, @NotNull Phrase why, @NotNull LocalDate day) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<ExperimentJson.ListedExperiment> list(Room room) {
    return experiments.list(room.space().id()).stream()
        .filter(one -> room.isMember() || one.state().isLocked())
        .map(one -> ExperimentJson.ListedExperiment.of(one, experiments.found(one).orElse(null)))
        .toList();
  }

  @GetMapping("/{experiment}")
  @OpenTo(Audience.SPACE_VISITOR)
  ExperimentJson.WholeExperiment read(Room room, @PathVariable UUID experiment) {
    var found = find(room, experiment);
    return ExperimentJson.WholeExperiment.of(
        found,
        experiments.deviations(found),
        experiments.found(found).orElse(null),
        verdicts.of(found).map(one -> one.verdict()).orElse(null),
        experiments.steps(found));
  }

  @PostMapping
  ResponseEntity<ExperimentJson.WholeExperiment> begin(
      Room room, @Valid @RequestBody BeginInput input) {
    var account = room.viewer().requireAccount();
    var space = room.space().id();
    return switch (experiments.begin(
        space, input.design(), input.insight(), input.follows(), account)) {
      case Experiments.Outcome.Refused refused -> throw new RefusedException(refused.refusal());
      case Experiments.Outcome.Begun begun -> {
        var id = begun.experiment().id();
        yield ResponseEntity.created(URI.create("/api/v1" + room.path("experiments/" + id)))
            .body(read(room, id.value()));
      }
    };
  }

  @PutMapping("/{experiment}")
  ExperimentJson.WholeExperiment rewrite(
      Room room, @PathVariable UUID experiment, @Valid @RequestBody Design design) {
    Said.orRefuse(experiments.rewrite(find(room, experiment), design));
    return read(room, experiment);
  }

  @PostMapping("/{experiment}/moves")
  ExperimentJson.WholeExperiment move(
      Room room, @PathVariable UUID experiment, @Valid @RequestBody ExperimentMoveInput input) {
    var reason = input.reason() == null ? Phrase.EMPTY : input.reason();
    var found = find(room, experiment);
    Said.orRefuse(experiments.move(found, input.move(), Role.PROCESS_LEADER, reason));
    return read(room, experiment);
  }

  @GetMapping("/{experiment}/measurements")
  @OpenTo(Audience.SPACE_VISITOR)
  List<Measurement> measured(Room room, @PathVariable UUID experiment) {
    return experiments.trial(find(room, experiment)).measurements();
  }

  /** All of the values, or none of them. */
  @PostMapping("/{experiment}/measurements")
  @OpenTo(Audience.SPACE_MEMBER)
  List<Measurement> measure(
      Room room, @PathVariable UUID experiment, @RequestBody List<@Valid MeasuredInput> values) {
    var account = room.viewer().requireAccount();
    var read = values.stream().map(MeasuredInput::measurement).toList();
    Said.orRefuse(measurements.add(find(room, experiment), read, account));
    return measured(room, experiment);
  }

  @PostMapping("/{experiment}/measurements/strike")
  List<Measurement> strike(
      Room room, @PathVariable UUID experiment, @Valid @RequestBody StrikeInput input) {
    var found = find(room, experiment);
    Said.orRefuse(measurements.strike(found, input.number(), input.why(), Role.PROCESS_LEADER));
    return measured(room, experiment);
  }

  @PostMapping("/{experiment}/deviations")
  List<Deviation> deviate(
      Room room, @PathVariable UUID experiment, @Valid @RequestBody DeviationInput input) {
    var found = find(room, experiment);
    Said.orRefuse(
        measurements.deviate(found, input.what(), input.why(), input.day(), Role.PROCESS_LEADER));
    return experiments.deviations(found);
  }

  @PostMapping("/{experiment}/verdict")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  ExperimentJson.WholeExperiment decide(
      Room room, @PathVariable UUID experiment, @Valid @RequestBody Verdict verdict) {
    var account = room.viewer().requireAccount();
    Said.orRefuse(verdicts.decide(find(room, experiment), verdict, account));
    return read(room, experiment);
  }

  private Experiment find(Room room, UUID experiment) {
    return rooms.enter(room, experiment);
  }
}
