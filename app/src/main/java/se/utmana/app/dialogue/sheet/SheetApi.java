package se.utmana.app.dialogue.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.leading.Leading;
import se.utmana.app.space.ActorTypes;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/**
 * Printed sheets for programs that print them or read them. Putting a sheet again replaces what it
 * said: it always counts once.
 */
@RestController
@RequestMapping("/api/v1/spaces/{space}/dialogues/{dialogue}/sheets")
@OpenTo(Audience.SPACE_LEADER)
class SheetApi {

  private final Runs runs;
  private final Statements statements;

  SheetApi(Runs runs, Statements statements) {
    this.runs = runs;
    this.statements = statements;
  }

  /** A run and how far it has been typed in. */
  record RunView(
      UUID id,
      String language,
      List<Integer> statements,
      boolean asksActorType,
      LocalDate printedOn,
      int sheets,
      int entered) {

    static RunView of(PrintRun.Progress one) {
      return new RunView(
          one.run().id(),
          one.run().language().code(),
          one.run().statements(),
          one.run().asksActorType(),
          one.run().printedOn(),
          one.sheets(),
          one.entered());
    }
  }

  /** What to print; all statements that are shown when none are named. */
  record RunInput(
      @Min(1) @Max(PrintRun.MOST_SHEETS) int sheets,
      @Nullable String language,
      @Size(max = PrintRun.MOST_STATEMENTS) @Nullable List<Integer> statements) {}

  /** What was ticked, by the number of the statement; the actor type is a code of the code list. */
  record EntryInput(
      @NotNull @Size(max = PrintRun.MOST_STATEMENTS) Map<Integer, Vote> answers,
      @Nullable String actorType) {}

  /** What has been typed in of a sheet. */
  record EntryView(String code, Map<Integer, Vote> answers, @Nullable String actorType) {

    static EntryView of(SheetEntry entry) {
      var type = entry.actorType();
      return new EntryView(
          entry.code().shown(), entry.answers(), type == null ? null : type.code());
    }
  }

  @GetMapping
  List<RunView> list(Room room, @PathVariable UUID dialogue) {
    var found = runs.dialogue(room, dialogue);
    return runs.sheets().runs(found.id()).stream().map(RunView::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  RunView print(Room room, @PathVariable UUID dialogue, @Valid @RequestBody RunInput input) {
    var found = runs.dialogue(room, dialogue);
    var shown =
        statements.list(found.id()).stream()
            .filter(Statement::isPublished)
            .map(Statement::number)
            .filter(one -> input.statements() == null || input.statements().contains(one))
            .limit(PrintRun.MOST_STATEMENTS)
            .toList();
    raise(found.refusalOfSharedBallots());
    if (shown.isEmpty()) {
      var most = PrintRun.MOST_STATEMENTS;
      throw new RefusedException(Refusal.at("statements", "dialogue.sheet.choose", most));
    }
    var language = Language.of(input.language() == null ? "" : input.language());
    var run = runs.sheets().print(found, language, shown, input.sheets(), Leading.role(room));
    return RunView.of(runs.find(found, run.id()));
  }

  /** The codes of a run. */
  @GetMapping("/{run}")
  List<String> codes(Room room, @PathVariable UUID dialogue, @PathVariable UUID run) {
    var progress = runs.find(runs.dialogue(room, dialogue), run);
    return runs.sheets().codes(progress.run()).stream().map(SheetCode::shown).toList();
  }

  /** What a sheet says; 404 when it has not been typed in. */
  @GetMapping("/entries/{code}")
  EntryView read(Room room, @PathVariable UUID dialogue, @PathVariable String code) {
    var found = runs.dialogue(room, dialogue);
    return SheetCode.parse(code)
        .flatMap(sheet -> runs.sheets().entered(found.id(), sheet))
        .map(EntryView::of)
        .orElseThrow(SheetApi::missing);
  }

  @PutMapping("/entries/{code}")
  @OwnTransactions
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enter(
      Room room,
      @PathVariable UUID dialogue,
      @PathVariable String code,
      @Valid @RequestBody EntryInput input) {
    var sheet = SheetCode.parse(code).orElseThrow(SheetApi::missing);
    var type = input.actorType() == null ? "" : input.actorType();
    var entry = new SheetEntry(sheet, input.answers(), ActorTypes.ofCode(type).orElse(null));
    raise(runs.sheets().enter(runs.dialogue(room, dialogue), entry, true));
  }

  @DeleteMapping("/entries/{code}")
  @OwnTransactions
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void clear(Room room, @PathVariable UUID dialogue, @PathVariable String code) {
    var sheet = SheetCode.parse(code).orElseThrow(SheetApi::missing);
    raise(runs.sheets().clear(runs.dialogue(room, dialogue), sheet));
  }

  private static void raise(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
