package se.utmana.app.dialogue.channel;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.utmana.app.web.Refusal;

/**
 * A table that somebody filled in with a spreadsheet: commas, semicolons or tabs between the cells,
 * a head, and faults told by line and column.
 *
 * @param faults what is wrong with the table itself, not with what its cells say
 */
public record TypedTable(List<String> columns, List<Row> rows, List<Refusal> faults) {

  /** The most that is read. */
  public static final int LONGEST = 1 << 20;

  private static final int MOST_ROWS = 2000;
  private static final String SEPARATORS = ",;\t";

  /** A line that is not empty; the number is that of the file, from 1. */
  public record Row(long line, Map<String, String> cells) {

    /** What stands in the column, empty where nothing does. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    /** What is wrong in a cell: the text gets line and column as its first arguments. */
    public Refusal fault(String column, String key, Object... arguments) {
      var all = new ArrayList<Object>(List.of(line, column));
      all.addAll(List.of(arguments));
      return new Refusal("", key, all);
    }
  }

  /**
   * Reads a table.
   *
   * @param needed the columns without which it says nothing
   */
  public static TypedTable read(String text, List<String> needed) {
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.isBlank()) {
      return failed(Refusal.of("dialogue.csv.nothing"));
    }
    if (plain.length() > LONGEST) {
      return failed(Refusal.of("dialogue.csv.large", LONGEST >> 20));
    }
    try {
      return table(parse(plain), needed);
    } catch (CsvParseException broken) {
      return failed(Refusal.of("dialogue.csv.broken"));
    }
  }

  private static List<CsvRecord> parse(String text) {
    var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    var separator = ',';
    for (int i = 0; i < SEPARATORS.length(); i++) {
      var sign = SEPARATORS.charAt(i);
      if (count(head, sign) > count(head, separator)) {
        separator = sign;
      }
    }
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text)
        .stream()
        .toList();
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  private static TypedTable table(List<CsvRecord> records, List<String> needed) {
    var columns =
        records.getFirst().getFields().stream()
            .map(one -> one.strip().toLowerCase(Locale.ROOT))
            .toList();
    var faults = new ArrayList<Refusal>();
    for (var name : needed) {
      if (!columns.contains(name)) {
        faults.add(Refusal.of("dialogue.csv.noColumn", name));
      }
    }
    for (var name : columns) {
      if (!name.isEmpty() && columns.indexOf(name) != columns.lastIndexOf(name)) {
        faults.add(Refusal.of("dialogue.csv.columnTwice", name));
      }
    }
    var rows = new ArrayList<Row>();
    for (var one : records.subList(1, records.size())) {
      row(one, columns, rows, faults);
    }
    if (faults.isEmpty() && rows.isEmpty()) {
      faults.add(Refusal.of("dialogue.csv.nothing"));
    }
    if (rows.size() > MOST_ROWS) {
      faults.add(Refusal.of("dialogue.csv.rows", MOST_ROWS, rows.size()));
    }
    return faults.isEmpty()
        ? new TypedTable(columns, rows, List.of())
        : new TypedTable(columns, List.of(), faults.stream().distinct().toList());
  }

  private static void row(
      CsvRecord one, List<String> columns, List<Row> rows, List<Refusal> faults) {
    var cells = new HashMap<String, String>();
    for (int i = 0; i < one.getFieldCount(); i++) {
      var text = one.getField(i).strip();
      if (i < columns.size()) {
        cells.put(columns.get(i), text);
      } else if (!text.isEmpty()) {
        faults.add(
            Refusal.of(
                "dialogue.csv.wide",
                one.getStartingLineNumber(),
                columns.size(),
                one.getFieldCount()));
        return;
      }
    }
    if (cells.values().stream().anyMatch(text -> !text.isEmpty())) {
      rows.add(new Row(one.getStartingLineNumber(), cells));
    }
  }

  private static TypedTable failed(Refusal fault) {
    return new TypedTable(List.of(), List.of(), List.of(fault));
  }
}
