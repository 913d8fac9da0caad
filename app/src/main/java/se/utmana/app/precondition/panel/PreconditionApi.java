package se.utmana.app.precondition.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.precondition.palette.Evenness;
import se.utmana.app.precondition.palette.Palettes;
import se.utmana.app.precondition.palette.Taking;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** The preconditions and the palette of a space, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}")
@OpenTo(Audience.SPACE_VISITOR)
class PreconditionApi {

  private final Panels panels;
  private final PreconditionNotes notes;
  private final Palettes palettes;

  PreconditionApi(Panels panels, PreconditionNotes notes, Palettes palettes) {
    this.panels = panels;
    this.notes = notes;
    this.palettes = palettes;
  }

  /** A precondition with its level and its three lights. */
  record GaugeView(Precondition precondition, int level, List<Light> lights) {}

  /**
   * Who takes part.
   *
   * @param evenness null where fewer than two types are active
   */
  record PaletteView(List<Taking> actors, @Nullable Evenness evenness) {}

  record NoteInput(@NotNull Precondition precondition, @NotNull Phrase text) {}

  @GetMapping("/preconditions")
  List<GaugeView> read(Room room) {
    return panels.of(room.space().id()).stream()
        .map(one -> new GaugeView(one.precondition(), one.level(), one.lights()))
        .toList();
  }

  @GetMapping("/palette")
  PaletteView palette(Room room) {
    var palette = palettes.of(room.space().id());
    return new PaletteView(palette.takings(), palette.evenness().orElse(null));
  }

  @GetMapping("/preconditions/notes")
  List<Note> notes(Room room) {
    return notes.list(room.space().id());
  }

  @PostMapping("/preconditions/notes")
  @OpenTo(Audience.SPACE_MEMBER)
  @ResponseStatus(HttpStatus.CREATED)
  void note(Room room, @Valid @RequestBody NoteInput input) {
    notes
        .write(
            room.space().id(),
            input.precondition(),
            input.text(),
            Objects.requireNonNull(room.role()))
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
  }
}
