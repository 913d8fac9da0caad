package se.utmana.app.dialogue.exchange;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;

/** Taking in whole dialogues, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/dialogues")
@OpenTo(Audience.SPACE_LEADER)
class ExchangeApi {

  private final Intake intake;

  ExchangeApi(Intake intake) {
    this.intake = intake;
  }

  /** The work that stores the dialogue, to be followed at {@code /api/v1/jobs/{job}}. */
  record Started(UUID job) {}

  /** One zip file, or the files of a Polis export. */
  @PostMapping("/import")
  ResponseEntity<Started> take(
      Room room,
      Language language,
      @RequestParam(defaultValue = "") List<MultipartFile> files,
      @RequestParam(defaultValue = "") String question,
      @RequestParam(defaultValue = "") String source)
      throws IOException {
    var job = intake.start(room, files, question, source, language);
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1" + job.path()))
        .body(new Started(job.value()));
  }
}
