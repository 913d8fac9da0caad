package se.utmana.app.dialogue.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.channel.TypedTable;
import se.utmana.app.dialogue.hands.HandCount;
import se.utmana.app.web.Cells;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;

/**
 * Counted hands in a file: {@code statement, agree, disagree, pass}, a line for each statement.
 *
 * @param faults what is wrong, with the line; with any of them nothing is taken
 */
record CountCsv(List<HandCount.Line> lines, List<Refusal> faults) {

  private static final String STATEMENT = "statement";

  static CountCsv read(String text, List<Statement> statements) {
    var table = TypedTable.read(text, List.of(STATEMENT, "agree", "disagree", "pass"));
    var faults = new ArrayList<>(table.faults());
    var lines = new ArrayList<HandCount.Line>();
    var seen = new HashSet<Integer>();
    for (var row : table.rows()) {
      var number = number(row, STATEMENT, faults);
      if (number >= 0 && statements.stream().noneMatch(one -> one.number() == number)) {
        faults.add(row.fault(STATEMENT, "dialogue.csv.noStatement", number));
      } else if (number >= 0 && !seen.add(number)) {
        faults.add(row.fault(STATEMENT, "dialogue.csv.twice", number));
      }
      lines.add(
          new HandCount.Line(
              number,
              number(row, "agree", faults),
              number(row, "disagree", faults),
              number(row, "pass", faults)));
    }
    return new CountCsv(lines, faults);
  }

  /** An empty cell is nobody. */
  private static int number(TypedTable.Row row, String column, List<Refusal> faults) {
    var typed = row.cell(column);
    if (typed.isEmpty() && !column.equals(STATEMENT)) {
      return 0;
    }
    if (CountForm.isNumber(typed)) {
      return Integer.parseInt(typed);
    }
    faults.add(row.fault(column, "dialogue.csv.noNumber", typed, HandCount.MOST_HANDS));
    return -1;
  }

  /** A file to fill in. */
  static String template(List<Statement> statements, Language language) {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of(STATEMENT, "agree", "disagree", "pass", "text"));
    for (var one : statements) {
      var text = Cells.safe(one.text().in(language));
      lines.add(List.of(Integer.toString(one.number()), "", "", "", text));
    }
    return Cells.table(lines);
  }
}
