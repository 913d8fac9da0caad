package se.utmana.app.dialogue.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.dialogue.channel.TypedTable;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.ActorTypes;
import se.utmana.app.web.Cells;
import se.utmana.app.web.Refusal;

/**
 * Sheets that somebody typed into a spreadsheet: the code, then a column for each statement with 1
 * for agreement, −1 for disagreement, 0 for passing, and nothing where nothing was ticked.
 *
 * @param faults what is wrong, with line and column; with any of them nothing is taken
 */
record SheetCsv(List<SheetEntry> entries, List<Refusal> faults) {

  private static final String CODE = "code";
  private static final String ACTOR = "actor";

  /**
   * Reads the sheets of a run.
   *
   * @param codes the codes that were printed in the run
   */
  static SheetCsv read(String text, PrintRun run, List<SheetCode> codes) {
    var table = TypedTable.read(text, List.of(CODE));
    var faults = new ArrayList<>(table.faults());
    var numbers = numbers(table, run, faults);
    var entries = new ArrayList<SheetEntry>();
    var lineOf = new HashMap<SheetCode, Long>();
    for (var row : table.rows()) {
      var code = code(row, codes, faults);
      var answers = answers(row, numbers, faults);
      var actor = actor(row, faults);
      if (code.isPresent()) {
        var earlier = lineOf.putIfAbsent(code.get(), row.line());
        if (earlier != null) {
          faults.add(row.fault(CODE, "dialogue.csv.sheetTwice", code.get().shown(), earlier));
        } else if (answers.isEmpty()) {
          faults.add(row.fault(CODE, "dialogue.csv.blankSheet", code.get().shown()));
        }
        entries.add(new SheetEntry(code.get(), answers, actor));
      }
    }
    return new SheetCsv(entries, faults);
  }

  /** The columns that are statements, by their head. */
  private static Map<String, Integer> numbers(
      TypedTable table, PrintRun run, List<Refusal> faults) {
    var numbers = new HashMap<String, Integer>();
    for (var column : table.columns()) {
      if (column.isEmpty() || column.equals(CODE) || column.equals(ACTOR)) {
        continue;
      }
      var number = column.matches("\\d{1,6}") ? Integer.parseInt(column) : -1;
      if (run.statements().contains(number)) {
        numbers.put(column, number);
      } else {
        faults.add(Refusal.of("dialogue.csv.notOnSheet", column));
      }
    }
    if (numbers.isEmpty() && faults.isEmpty()) {
      faults.add(Refusal.of("dialogue.csv.noColumn", run.statements().getFirst()));
    }
    return numbers;
  }

  private static Optional<SheetCode> code(
      TypedTable.Row row, List<SheetCode> codes, List<Refusal> faults) {
    var typed = row.cell(CODE);
    var code = SheetCode.parse(typed);
    if (code.isEmpty()) {
      faults.add(row.fault(CODE, "dialogue.csv.noCode", typed));
    } else if (!codes.contains(code.get())) {
      faults.add(row.fault(CODE, "dialogue.csv.otherSheet", code.get().shown()));
    }
    return code.filter(codes::contains);
  }

  private static Map<Integer, Vote> answers(
      TypedTable.Row row, Map<String, Integer> numbers, List<Refusal> faults) {
    var answers = new HashMap<Integer, Vote>();
    numbers.forEach(
        (column, number) -> {
          var typed = row.cell(column);
          switch (typed.replace('\u2212', '-').replaceFirst("^\\+", "")) {
            case "1" -> answers.put(number, Vote.AGREE);
            case "-1" -> answers.put(number, Vote.DISAGREE);
            case "0" -> answers.put(number, Vote.PASS);
            case "" -> {}
            default -> faults.add(row.fault(column, "dialogue.csv.noAnswer", typed));
          }
        });
    return answers;
  }

  private static @Nullable ActorType actor(TypedTable.Row row, List<Refusal> faults) {
    var typed = row.cell(ACTOR);
    var type = ActorTypes.ofCode(typed);
    if (!typed.isEmpty() && type.isEmpty()) {
      faults.add(row.fault(ACTOR, "dialogue.csv.noActor", typed));
    }
    return type.orElse(null);
  }

  /** A file to fill in, with the codes that have not been typed in. */
  static String template(PrintRun run, List<SheetCode> codes) {
    var head = new ArrayList<>(List.of(CODE));
    if (run.asksActorType()) {
      head.add(ACTOR);
    }
    run.statements().forEach(number -> head.add(number.toString()));
    var lines = new ArrayList<List<String>>();
    lines.add(head);
    for (var code : codes) {
      var line = new ArrayList<>(List.of(code.shown()));
      while (line.size() < head.size()) {
        line.add("");
      }
      lines.add(line);
    }
    return Cells.table(lines);
  }
}
