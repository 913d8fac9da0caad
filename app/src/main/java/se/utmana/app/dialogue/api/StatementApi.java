package se.utmana.app.dialogue.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.Decision;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.Translations;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Slice;

/** The statements of a dialogue, and what leaders decide about them. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/dialogues/{dialogue}/statements")
@OpenTo(Audience.SPACE_LEADER)
class StatementApi {

  private final Statements statements;
  private final Translations translations;
  private final Leading leading;

  StatementApi(Statements statements, Translations translations, Leading leading) {
    this.statements = statements;
    this.translations = translations;
    this.leading = leading;
  }

  /** By number; leaders see those that wait and those that are hidden too. */
  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  Slice<Statement> list(
      Room room,
      @PathVariable UUID dialogue,
      @RequestParam(defaultValue = "-1") int after,
      @RequestParam(defaultValue = "50") int limit) {
    var found = leading.find(room, dialogue);
    if (!found.isPublished() && !room.isLeader()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var rows = Slice.limit(limit);
    var read =
        statements.list(found.id()).stream()
            .filter(one -> room.isLeader() || one.isPublished())
            .filter(one -> one.number() > after)
            .limit(rows + 1L)
            .toList();
    return Slice.of(read, rows, one -> Integer.toString(one.number()));
  }

  /** What a leader can decide. */
  enum Verb {
    PUBLISHED,
    HIDDEN,
    RETURNED,
    MADE_META,
    MADE_ORDINARY
  }

  /** A decision; hiding needs a reason. */
  record DecisionInput(
      Verb decision, LogEntry.@Nullable Reason reason, @Size(max = 500) @Nullable String note) {}

  @PostMapping("/{number}/decisions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void decide(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable int number,
      @Valid @RequestBody DecisionInput input) {
    var id = leading.find(room, dialogue).id();
    var action = LogEntry.Action.valueOf(input.decision().name());
    var note = input.note() == null ? "" : input.note();
    var decision = new Decision(action, input.reason(), note);
    Refusals.raise(statements.moderate(id, number, decision, Leading.role(room)));
  }

  /** A translation; a blank text takes it away. */
  record TranslationInput(@NotNull String text) {}

  @PutMapping("/{number}/translations/{language}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void translate(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable int number,
      @PathVariable Language language,
      @Valid @RequestBody TranslationInput input) {
    var id = leading.find(room, dialogue).id();
    Refusals.raise(translations.write(id, number, language, input.text(), Leading.role(room)));
  }
}
