package se.utmana.app.precondition.panel;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Cells;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** The panel, and what the team says about it. */
@Controller
@RequestMapping("/spaces/{space}/preconditions")
@OpenTo(Audience.SPACE_VISITOR)
class PanelPages {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Panels panels;
  private final PreconditionNotes notes;
  private final Notices notices;

  PanelPages(Panels panels, PreconditionNotes notes, Notices notices) {
    this.panels = panels;
    this.notes = notes;
    this.notices = notices;
  }

  @GetMapping
  PanelPage read(Room room) {
    return page(room, Optional.empty(), "", FormErrors.NONE);
  }

  @GetMapping("/panel.csv")
  ResponseEntity<String> csv(Room room, Texts texts) {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("precondition", "observable", "glow", "level", "evidence"));
    for (var gauge : panels.of(room.space().id())) {
      for (int i = 1; i <= Precondition.OBSERVABLES; i++) {
        var light = gauge.lights().get(i - 1);
        lines.add(
            List.of(
                gauge.precondition().name(),
                Cells.safe(texts.get(gauge.precondition().observable(i))),
                light.glow().name(),
                String.valueOf(gauge.level()),
                String.valueOf(light.evidence().size())));
      }
    }
    var attachment = ContentDisposition.attachment().filename("preconditions.csv").build();
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(Cells.table(lines));
  }

  @PostMapping("/{precondition}/notes")
  @OpenTo(Audience.SPACE_MEMBER)
  Object note(
      Room room,
      @PathVariable String precondition,
      @RequestParam(defaultValue = "") String text,
      Texts texts,
      HttpServletResponse response) {
    var about =
        Precondition.named(precondition)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var role = Objects.requireNonNull(room.role());
    var refusal = notes.write(room.space().id(), about, Phrase.of(texts.language(), text), role);
    if (refusal.isPresent()) {
      return page(room, Optional.of(about), text, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "precondition.note.written");
    return "redirect:" + room.path("preconditions") + "#" + about;
  }

  private PanelPage page(
      Room room, Optional<Precondition> written, String text, FormErrors errors) {
    var space = room.space().id();
    return new PanelPage(room, panels.of(space), notes.list(space), written, text, errors);
  }
}
