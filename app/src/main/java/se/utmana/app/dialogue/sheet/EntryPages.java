package se.utmana.app.dialogue.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/**
 * Typing in sheets. Which ones were typed in just now is remembered by the address of the page
 * alone: in the database their order would be a trace.
 */
@Controller
@RequestMapping("/spaces/{space}/dialogues/{dialogue}/sheets/{run}")
@OpenTo(Audience.SPACE_LEADER)
@OwnTransactions
class EntryPages {

  private final Runs runs;
  private final Statements statements;
  private final Notices notices;

  EntryPages(Runs runs, Statements statements, Notices notices) {
    this.runs = runs;
    this.statements = statements;
    this.notices = notices;
  }

  /**
   * @param code a sheet to correct, empty to begin with the next one
   * @param done the codes of the sheets typed in just now
   */
  @GetMapping("/enter")
  EntryPage ask(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable UUID run,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String done) {
    var found = runs.dialogue(room, dialogue);
    var form =
        SheetCode.parse(code)
            .flatMap(sheet -> runs.sheets().entered(found.id(), sheet))
            .map(EntryForm::of)
            .orElse(EntryForm.BLANK);
    return page(room, found, run, form, done, FormErrors.NONE);
  }

  @PostMapping("/enter")
  Object enter(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable UUID run,
      @RequestParam Map<String, String> fields,
      Texts texts) {
    var found = runs.dialogue(room, dialogue);
    var printed = runs.find(found, run).run();
    var done = fields.getOrDefault("done", "");
    var form = EntryForm.of(fields, printed.statements());
    var errors = form.errors(texts);
    if (errors.isEmpty()) {
      var refusal = enter(found, printed, form);
      if (refusal.isEmpty()) {
        var latest = form.sheet().orElseThrow().text();
        return "redirect:"
            + SheetsPage.path(room, found, run + "/enter")
            + "?done="
            + String.join(",", recent(latest + "," + done).map(SheetCode::text).toList());
      }
      errors = FormErrors.of(refusal.get(), texts);
    }
    return page(room, found, run, form, done, errors);
  }

  @PostMapping("/undo")
  Object undo(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable UUID run,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String done,
      Texts texts,
      HttpServletResponse response) {
    var found = runs.dialogue(room, dialogue);
    var refusal = SheetCode.parse(code).flatMap(sheet -> runs.sheets().clear(found, sheet));
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return page(room, found, run, EntryForm.BLANK, done, errors);
    }
    notices.leave(response, "dialogue.sheet.undone");
    return "redirect:"
        + SheetsPage.path(room, found, run + "/enter")
        + "?done="
        + String.join(",", recent(done).map(SheetCode::text).toList());
  }

  /** A sheet of another run has other statements: its answers would land in the wrong rows. */
  private Optional<Refusal> enter(Dialogue dialogue, PrintRun run, EntryForm form) {
    var other =
        runs.sheets()
            .runOf(dialogue.id(), form.sheet().orElseThrow())
            .filter(one -> !one.statements().equals(run.statements()));
    return other.isPresent()
        ? Optional.of(
            Refusal.at("code", "dialogue.sheet.otherRun", other.get().printedOn().toString()))
        : runs.sheets().enter(dialogue, form.entry(), form.replaces());
  }

  private EntryPage page(
      Room room, Dialogue dialogue, UUID run, EntryForm form, String done, FormErrors errors) {
    var progress = runs.find(dialogue, run);
    var earlier =
        form.sheet().flatMap(sheet -> runs.sheets().entered(dialogue.id(), sheet)).orElse(null);
    var entered =
        recent(done).flatMap(code -> runs.sheets().entered(dialogue.id(), code).stream()).toList();
    return new EntryPage(
        room,
        dialogue,
        progress,
        progress.run().on(statements.list(dialogue.id())),
        earlier == null ? form : form.replacing(),
        earlier,
        entered,
        errors);
  }

  private static Stream<SheetCode> recent(String codes) {
    return Stream.of(codes.split(",", 0))
        .flatMap(code -> SheetCode.parse(code).stream())
        .distinct()
        .limit(EntryPage.REMEMBERED);
  }
}
