package se.utmana.app.dialogue.count;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.Today;
import se.utmana.app.dialogue.hands.HandCount;
import se.utmana.app.dialogue.hands.HandCounts;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Typing in counted hands, by cell or from a file. */
@Controller
@RequestMapping("/spaces/{space}/dialogues/{dialogue}/counts")
@OpenTo(Audience.SPACE_LEADER)
class CountPages {

  private final Leading leading;
  private final HandCounts counts;
  private final Statements statements;
  private final Today today;
  private final Notices notices;

  CountPages(
      Leading leading, HandCounts counts, Statements statements, Today today, Notices notices) {
    this.leading = leading;
    this.counts = counts;
    this.statements = statements;
    this.today = today;
    this.notices = notices;
  }

  @GetMapping
  CountsPage list(Room room, @PathVariable UUID dialogue) {
    var found = leading.find(room, dialogue);
    return new CountsPage(room, found, counts.list(found.id()));
  }

  @GetMapping("/new")
  CountPage blank(Room room, @PathVariable UUID dialogue) {
    var found = leading.find(room, dialogue);
    return page(room, found, null, CountForm.blank(today.date()), FormErrors.NONE);
  }

  @GetMapping("/{count}")
  CountPage typed(Room room, @PathVariable UUID dialogue, @PathVariable UUID count) {
    var found = leading.find(room, dialogue);
    return page(room, found, count, CountForm.of(find(found, count)), FormErrors.NONE);
  }

  @PostMapping
  Object add(
      Room room,
      @PathVariable UUID dialogue,
      @RequestParam Map<String, String> fields,
      Texts texts,
      HttpServletResponse response) {
    return put(room, leading.find(room, dialogue), null, fields, texts, response);
  }

  @PostMapping("/{count}")
  Object change(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable UUID count,
      @RequestParam Map<String, String> fields,
      Texts texts,
      HttpServletResponse response) {
    var found = leading.find(room, dialogue);
    return put(room, found, find(found, count).id(), fields, texts, response);
  }

  @PostMapping("/{count}/remove")
  String remove(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable UUID count,
      HttpServletResponse response) {
    var found = leading.find(room, dialogue);
    counts.remove(found.id(), find(found, count), Leading.role(room));
    notices.leave(response, "dialogue.count.removed");
    return "redirect:" + CountsPage.path(room, found, "");
  }

  /** Shows what a file says in the form, to be looked at; nothing is saved. */
  @PostMapping("/read")
  CountPage read(
      Room room,
      @PathVariable UUID dialogue,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String table,
      Texts texts)
      throws IOException {
    var found = leading.find(room, dialogue);
    var all = statements(found);
    var text =
        file == null || file.isEmpty()
            ? table
            : new String(file.getBytes(), StandardCharsets.UTF_8);
    var csv = CountCsv.read(text, all);
    var blank = CountForm.blank(today.date());
    if (csv.faults().isEmpty()) {
      var form = blank.with(csv.lines());
      return new CountPage(room, found, null, all, form, FormErrors.NONE, List.of(), true);
    }
    var faults = csv.faults().stream().map(texts::get).limit(20).toList();
    var errors =
        new FormErrors(Map.of("file", texts.get("dialogue.csv.faults", csv.faults().size())));
    return new CountPage(room, found, null, all, blank, errors, faults, false);
  }

  @GetMapping("/template.csv")
  ResponseEntity<String> template(Room room, @PathVariable UUID dialogue, Texts texts) {
    var table = CountCsv.template(statements(leading.find(room, dialogue)), texts.language());
    var name = ContentDisposition.attachment().filename("utmana-hands.csv").build();
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body("\uFEFF" + table);
  }

  private Object put(
      Room room,
      Dialogue dialogue,
      @Nullable UUID count,
      Map<String, String> fields,
      Texts texts,
      HttpServletResponse response) {
    var all = statements(dialogue);
    var form = CountForm.of(fields, all);
    var errors = form.errors(today.date(), texts);
    if (errors.isEmpty()) {
      var made = form.count(count == null ? Ids.next() : count, all);
      var refusal = counts.put(dialogue, made, Leading.role(room));
      if (refusal.isEmpty()) {
        notices.leave(response, "dialogue.count.saved");
        return "redirect:" + CountsPage.path(room, dialogue, "");
      }
      errors = FormErrors.of(refusal.get(), texts);
    }
    return page(room, dialogue, count, form, errors);
  }

  private CountPage page(
      Room room, Dialogue dialogue, @Nullable UUID count, CountForm form, FormErrors errors) {
    return new CountPage(
        room, dialogue, count, statements(dialogue), form, errors, List.of(), false);
  }

  private List<Statement> statements(Dialogue dialogue) {
    return statements.list(dialogue.id()).stream().filter(Statement::isPublished).toList();
  }

  private HandCount find(Dialogue dialogue, UUID count) {
    return counts
        .find(dialogue.id(), count)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
