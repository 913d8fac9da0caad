package se.utmana.app.precondition.palette;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Cells;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.StandaloneSvg;

/** The palette of actors, as a page and as files. */
@Controller
@RequestMapping("/spaces/{space}/palette")
@OpenTo(Audience.SPACE_VISITOR)
class PalettePages {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private final Palettes palettes;
  private final StandaloneSvg standalone;

  PalettePages(Palettes palettes, StandaloneSvg standalone) {
    this.palettes = palettes;
    this.standalone = standalone;
  }

  @GetMapping
  PalettePage read(Room room, Texts texts) {
    var palette = palettes.of(room.space().id());
    return new PalettePage(room, palette, PalettePicture.of(palette, texts));
  }

  @GetMapping("/palette.svg")
  ResponseEntity<String> svg(Room room, Texts texts) {
    var picture = PalettePicture.of(palettes.of(room.space().id()), texts);
    return file(SVG, "palette.svg", standalone.of(picture));
  }

  @GetMapping("/palette.csv")
  ResponseEntity<String> csv(Room room, Texts texts) {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("actor", "type", "level", "depth", "active"));
    for (var one : palettes.of(room.space().id()).takings()) {
      lines.add(
          List.of(
              Cells.safe(one.actor().name().in(texts.language())),
              one.actor().type().code(),
              one.actor().level().name(),
              one.depth().name(),
              String.valueOf(one.isActive())));
    }
    return file(CSV, "palette.csv", Cells.table(lines));
  }

  private static ResponseEntity<String> file(MediaType type, String name, String content) {
    var attachment = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(content);
  }
}
