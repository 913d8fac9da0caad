package se.utmana.app.systemmap.format.read;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import se.utmana.app.systemmap.format.sketch.TableCell;

/**
 * Rows of cells, from a CSV file or a sheet.
 *
 * @param name of the file or the sheet
 */
record Table(String name, List<Row> rows) {

  private static final int MOST_ROWS = SketchBuilder.MOST_LINKS + 1;
  private static final int LONGEST_CELL = 1 << 20;

  /** The cells of a line of the file. */
  record Row(long line, List<String> cells) {

    /** A cell, empty beyond the end of the row. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  static Table ofCsv(Source source) throws MapProblem {
    var rows = new ArrayList<Row>();
    long line = 1;
    try (var reader = reader(source.text())) {
      for (var record : reader) {
        line = record.getStartingLineNumber();
        rows.add(new Row(line, record.getFields().stream().map(TableCell::unguarded).toList()));
        if (rows.size() > MOST_ROWS) {
          throw MapProblem.of("links", source.name(), SketchBuilder.MOST_LINKS);
        }
      }
    } catch (CsvParseException broken) {
      throw MapProblem.at(source.name(), line, "csv");
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return new Table(source.name(), rows);
  }

  private static CsvReader<de.siegmar.fastcsv.reader.CsvRecord> reader(String text) {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .commentStrategy(CommentStrategy.NONE)
        .maxBufferSize(LONGEST_CELL)
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  /** Spreadsheets in Swedish separate with semicolons: what is most frequent in the first line. */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    var head = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char one : new char[] {';', '\t'}) {
      if (count(head, one) > count(head, best)) {
        best = one;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(one -> one == wanted).count();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The first row, in small letters. */
  List<String> header() {
    return rows.isEmpty()
        ? List.of()
        : rows.getFirst().cells().stream()
            .map(one -> one.strip().toLowerCase(Locale.ROOT))
            .toList();
  }

  /** The rows below the header that are not blank. */
  List<Row> body() {
    return rows.stream()
        .skip(1)
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
        .toList();
  }

  boolean isOfConnections() {
    return header().contains("from") && header().contains("to");
  }

  boolean isOfElements() {
    return !isOfConnections() && header().contains("label");
  }

  /** Whether the first row and the first column name the same things. */
  boolean isMatrix() {
    return rows.size() > 1 && header().size() > 1 && header().getFirst().isEmpty();
  }

  void requireDistinctColumns() throws MapProblem {
    var seen = new HashSet<String>();
    for (var one : header()) {
      if (!one.isEmpty() && !seen.add(one)) {
        throw MapProblem.at(name, rows.getFirst().line(), "column", one);
      }
    }
  }
}
