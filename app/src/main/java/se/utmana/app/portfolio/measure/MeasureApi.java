package se.utmana.app.portfolio.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.portfolio.Push;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.SurroundingsOf;
import se.utmana.app.space.Level;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Cells;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Texts;

/** Measures for programs, and as a table for spreadsheets. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/measures")
@OpenTo(Audience.SPACE_LEADER)
class MeasureApi {

  private final Measures measures;
  private final SurroundingsOf around;

  MeasureApi(Measures measures, SurroundingsOf around) {
    this.measures = measures;
    this.around = around;
  }

  /** A measure as programs write it; exactly one accountable. */
  record MeasureInput(
      @NotNull Phrase title,
      @NotNull UUID challenge,
      @Nullable UUID lever,
      @Nullable Push push,
      @NotNull List<@NotNull UUID> accountable,
      @Nullable List<@NotNull UUID> partners,
      @NotNull Level level,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @Nullable Phrase funding,
      @Nullable Phrase indicator,
      @Nullable Double baseline,
      @Nullable Double target,
      @Nullable List<@NotNull String> targets,
      @Nullable List<@NotNull String> areas,
      @Nullable List<@NotNull String> environmental,
      @Nullable Integer version) {

    MeasureDraft draft() {
      return new MeasureDraft(
          title,
          challenge,
          lever,
          push,
          accountable,
          MeasureForm.orNone(partners),
          level,
          from,
          to,
          funding == null ? Phrase.EMPTY : funding,
          indicator == null ? Phrase.EMPTY : indicator,
          baseline,
          target,
          MeasureForm.orNone(targets),
          MeasureForm.orNone(areas),
          MeasureForm.orNone(environmental),
          false);
    }
  }

  /** A measure as programs read it. */
  record MeasureView(UUID id, int number, MeasureState state, int version, MeasureDraft measure) {

    static MeasureView of(Measure one) {
      return new MeasureView(one.id(), one.number(), one.state(), one.version(), one.draft());
    }
  }

  /** A move, in the role that whoever asks has in the space. */
  record MeasureMoveInput(@NotNull MeasureMove move, @Nullable Phrase reason) {}

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<MeasureView> list(Room room) {
    return measures.list(room.space().id()).stream().map(MeasureView::of).toList();
  }

  /** The table of the action plan. */
  @GetMapping("/plan.csv")
  @OpenTo(Audience.SPACE_VISITOR)
  ResponseEntity<String> plan(Room room, Texts texts) {
    var lines = new ArrayList<List<String>>();
    lines.add(MeasureRow.head(texts));
    var known = around.room(room);
    for (var one : measures.list(room.space().id())) {
      lines.add(MeasureRow.of(one, known, texts).stream().map(Cells::safe).toList());
    }
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header("Content-Disposition", "attachment; filename=\"utmana-plan.csv\"")
        .body("\uFEFF" + Cells.table(lines));
  }

  @GetMapping("/{measure}")
  @OpenTo(Audience.SPACE_VISITOR)
  MeasureView read(Room room, @PathVariable UUID measure) {
    return MeasureView.of(measures.enter(room.space().id(), measure));
  }

  @PostMapping
  ResponseEntity<MeasureView> propose(Room room, @Valid @RequestBody MeasureInput input) {
    var account = room.viewer().requireAccount();
    return switch (measures.propose(room.space().id(), input.draft(), account)) {
      case Measures.Outcome.Refused refused -> throw new RefusedException(refused.refusal());
      case Measures.Outcome.Proposed proposed ->
          ResponseEntity.created(
                  URI.create("/api/v1" + room.path("measures/" + proposed.measure().id())))
              .body(MeasureView.of(proposed.measure()));
    };
  }

  @PutMapping("/{measure}")
  MeasureView rewrite(
      Room room, @PathVariable UUID measure, @Valid @RequestBody MeasureInput input) {
    var found = measures.enter(room.space().id(), measure);
    var version = input.version() == null ? found.version() : input.version();
    Said.orRefuse(measures.rewrite(found, input.draft(), version));
    return read(room, measure);
  }

  @PostMapping("/{measure}/moves")
  @OpenTo(Audience.SPACE_MEMBER)
  MeasureView move(
      Room room, @PathVariable UUID measure, @Valid @RequestBody MeasureMoveInput input) {
    var found = measures.enter(room.space().id(), measure);
    var reason = input.reason() == null ? Phrase.EMPTY : input.reason();
    var role = Objects.requireNonNull(room.role());
    Said.orRefuse(measures.move(found, input.move(), role, reason));
    return read(room, measure);
  }
}
