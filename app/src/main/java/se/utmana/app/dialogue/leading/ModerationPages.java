package se.utmana.app.dialogue.leading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.dialogue.Decision;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.StatementState;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.Translations;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Approving, hiding and marking statements. */
@Controller
@RequestMapping("/spaces/{space}/dialogues/{dialogue}/moderation")
@OpenTo(Audience.SPACE_LEADER)
class ModerationPages {

  private final Statements statements;
  private final Translations translations;
  private final Leading leading;

  ModerationPages(Statements statements, Translations translations, Leading leading) {
    this.statements = statements;
    this.translations = translations;
    this.leading = leading;
  }

  @GetMapping
  ModerationPage queue(
      Room room,
      @PathVariable UUID dialogue,
      @RequestParam(defaultValue = "WAITING") StatementState show,
      @RequestParam(defaultValue = "-1") int after) {
    return page(room, dialogue, show, after, null, FormErrors.NONE);
  }

  /** The decisions that a leader can take about a statement. */
  enum Verb {
    PUBLISHED,
    HIDDEN,
    RETURNED,
    MADE_META,
    MADE_ORDINARY
  }

  @PostMapping
  Object decide(
      Room room,
      @PathVariable UUID dialogue,
      Texts texts,
      @RequestParam int statement,
      @RequestParam Verb decision,
      @RequestParam(required = false) LogEntry.@Nullable Reason reason,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "WAITING") StatementState show) {
    var id = leading.find(room, dialogue).id();
    var action = LogEntry.Action.valueOf(decision.name());
    var text = note.strip();
    var taken = new Decision(action, reason, text.substring(0, Math.min(500, text.length())));
    var refusal = statements.moderate(id, statement, taken, Leading.role(room));
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      var attempt = new ModerationPage.Attempt(statement, null, text);
      return page(room, dialogue, show, statement - 1, attempt, errors);
    }
    return "redirect:"
        + room.path("dialogues/" + dialogue + "/moderation?show=" + show + "&after=-1");
  }

  @PostMapping("/translation")
  Object translate(
      Room room,
      @PathVariable UUID dialogue,
      Texts texts,
      @RequestParam int statement,
      @RequestParam Language language,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "WAITING") StatementState show) {
    var id = leading.find(room, dialogue).id();
    var refusal = translations.write(id, statement, language, text, Leading.role(room));
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      var attempt = new ModerationPage.Attempt(statement, language, text);
      return page(room, dialogue, show, statement - 1, attempt, errors);
    }
    return "redirect:"
        + room.path("dialogues/" + dialogue + "/moderation?show=" + show)
        + "&after=%d#s%d".formatted(statement - 1, statement);
  }

  private ModerationPage page(
      Room room,
      UUID dialogue,
      StatementState show,
      int after,
      ModerationPage.@Nullable Attempt refused,
      FormErrors errors) {
    var found = leading.find(room, dialogue);
    return new ModerationPage(
        room,
        found,
        show,
        statements.list(found.id()),
        translations.made(found.id()),
        after,
        refused,
        errors);
  }
}
