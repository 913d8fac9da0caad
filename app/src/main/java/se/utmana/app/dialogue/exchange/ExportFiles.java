package se.utmana.app.dialogue.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.dialogue.polis.PolisWriter;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;

/** Whole dialogues as files, for leaders and their programs: single votes are in them. */
@RestController
@RequestMapping({"/spaces/{space}/dialogues", "/api/v1/spaces/{space}/dialogues"})
@OpenTo(Audience.SPACE_LEADER)
class ExportFiles {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Exports exports;
  private final Leading leading;

  ExportFiles(Exports exports, Leading leading) {
    this.exports = exports;
    this.leading = leading;
  }

  @GetMapping("/{dialogue}/votes.csv")
  ResponseEntity<String> votes(Room room, @PathVariable UUID dialogue) {
    var csv = exports.csv(leading.find(room, dialogue)).orElseThrow(ExportFiles::missing);
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment("votes.csv"))
        .body(csv);
  }

  @GetMapping("/{dialogue}/polis.zip")
  void polis(
      Room room, @PathVariable UUID dialogue, Language language, HttpServletResponse response)
      throws IOException {
    var conversation =
        exports.polis(leading.find(room, dialogue), language).orElseThrow(ExportFiles::missing);
    response.setContentType("application/zip");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("polis.zip"));
    PolisWriter.zip(conversation, response.getOutputStream());
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment().filename(name).build().toString();
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
