package se.utmana.app.dialogue.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Texts;

/** Typed sheets from a file: read, looked at, and then counted all or none. */
@Controller
@RequestMapping("/spaces/{space}/dialogues/{dialogue}/sheets/{run}")
@OpenTo(Audience.SPACE_LEADER)
@OwnTransactions
class UploadPages {

  private static final int TOLD = 20;

  private final Runs runs;
  private final Notices notices;

  UploadPages(Runs runs, Notices notices) {
    this.runs = runs;
    this.notices = notices;
  }

  @GetMapping("/upload")
  UploadPage choose(Room room, @PathVariable UUID dialogue, @PathVariable UUID run) {
    var found = runs.dialogue(room, dialogue);
    return page(room, found, run, "", List.of(), List.of(), FormErrors.NONE);
  }

  /** Shows what the file says; nothing is saved. */
  @PostMapping("/upload")
  UploadPage read(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable UUID run,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Texts texts)
      throws IOException {
    var found = runs.dialogue(room, dialogue);
    var text = file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
    var csv = csv(found, run, text);
    return csv.faults().isEmpty()
        ? page(room, found, run, text, csv.entries(), List.of(), FormErrors.NONE)
        : faulty(room, found, run, csv, texts);
  }

  @PostMapping("/save")
  Object save(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable UUID run,
      @RequestParam(defaultValue = "") String table,
      Texts texts,
      HttpServletResponse response) {
    var found = runs.dialogue(room, dialogue);
    var csv = csv(found, run, table);
    if (!csv.faults().isEmpty()) {
      return faulty(room, found, run, csv, texts);
    }
    var refusal = runs.sheets().enterAll(found, csv.entries());
    if (refusal.isPresent()) {
      var errors = new FormErrors(Map.of("file", texts.get(refusal.get())));
      return page(room, found, run, table, csv.entries(), List.of(), errors);
    }
    notices.leave(response, "dialogue.csv.saved");
    return "redirect:" + SheetsPage.path(room, found, "");
  }

  @GetMapping("/template.csv")
  ResponseEntity<String> template(Room room, @PathVariable UUID dialogue, @PathVariable UUID run) {
    var found = runs.dialogue(room, dialogue);
    var printed = runs.find(found, run).run();
    var waiting =
        runs.sheets().codes(printed).stream()
            .filter(code -> runs.sheets().entered(found.id(), code).isEmpty())
            .toList();
    var name = ContentDisposition.attachment().filename("utmana-sheets.csv").build();
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body("\uFEFF" + SheetCsv.template(printed, waiting));
  }

  private SheetCsv csv(Dialogue dialogue, UUID run, String text) {
    var printed = runs.find(dialogue, run).run();
    return SheetCsv.read(text, printed, runs.sheets().codes(printed));
  }

  private UploadPage faulty(Room room, Dialogue dialogue, UUID run, SheetCsv csv, Texts texts) {
    var count = csv.faults().size();
    var told = csv.faults().stream().limit(TOLD).map(texts::get).toList();
    var errors = new FormErrors(Map.of("file", texts.get("dialogue.csv.faults", count)));
    return page(room, dialogue, run, "", List.of(), told, errors);
  }

  private UploadPage page(
      Room room,
      Dialogue dialogue,
      UUID run,
      String table,
      List<SheetEntry> entries,
      List<String> faults,
      FormErrors errors) {
    var known =
        entries.stream()
            .map(SheetEntry::code)
            .filter(code -> runs.sheets().entered(dialogue.id(), code).isPresent())
            .toList();
    return new UploadPage(
        room, dialogue, runs.find(dialogue, run), table, entries, known, faults, errors);
  }
}
