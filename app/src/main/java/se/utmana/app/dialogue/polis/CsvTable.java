package se.utmana.app.dialogue.polis;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A CSV file with a header whose faults are told by line. */
final class CsvTable implements AutoCloseable {

  private static final int LONGEST_FIELD = 1 << 24;

  private final String file;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<String> header;
  private long line = 1;
  private final Map<String, Integer> columns = new HashMap<>();

  private CsvTable(String file, CsvReader<CsvRecord> reader) throws PolisProblem {
    this.file = file;
    this.reader = reader;
    this.records = reader.iterator();
    if (!hasNext()) {
      throw PolisProblem.at(file, 1, "header");
    }
    this.header = record().getFields().stream().map(String::strip).toList();
    for (int i = 0; i < header.size(); i++) {
      if (columns.put(header.get(i), i) != null) {
        throw PolisProblem.at(file, 1, "column-twice", header.get(i));
      }
    }
  }

  static CsvTable open(String file, byte[] content) throws PolisProblem {
    return new CsvTable(file, plain(Utf8.decode(file, content)));
  }

  static CsvReader<CsvRecord> plain(String text) {
    return CsvReader.builder()
        .commentStrategy(CommentStrategy.NONE)
        .maxBufferSize(LONGEST_FIELD)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  List<String> header() {
    return header;
  }

  /** The place of the first of these columns that is there. */
  int column(String... names) throws PolisProblem {
    for (String name : names) {
      Integer place = columns.get(name);
      if (place != null) {
        return place;
      }
    }
    throw PolisProblem.at(file, 1, "column", names[0]);
  }

  boolean has(String name) {
    return columns.containsKey(name);
  }

  boolean hasNext() throws PolisProblem {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw PolisProblem.at(file, line, "csv");
    }
  }

  /** The next row, with as many fields as the header. */
  CsvRecord next() throws PolisProblem {
    CsvRecord row = record();
    if (row.getFieldCount() != header.size()) {
      throw at(row, "fields", header.size(), row.getFieldCount());
    }
    return row;
  }

  private CsvRecord record() throws PolisProblem {
    try {
      CsvRecord row = records.next();
      line = row.getStartingLineNumber() + 1;
      for (String field : row.getFields()) {
        line += field.chars().filter(c -> c == '\n').count();
      }
      return row;
    } catch (CsvParseException e) {
      throw PolisProblem.at(file, line, "csv");
    }
  }

  long number(CsvRecord row, int column) throws PolisProblem {
    try {
      return Long.parseLong(row.getField(column).strip());
    } catch (NumberFormatException e) {
      throw at(row, "number", header.get(column), row.getField(column));
    }
  }

  /** −1, 0 or 1. */
  int sign(CsvRecord row, int column) throws PolisProblem {
    return switch (row.getField(column).strip()) {
      case "-1" -> -1;
      case "0" -> 0;
      case "1" -> 1;
      default -> throw at(row, "sign", header.get(column), row.getField(column));
    };
  }

  /** True or false. */
  boolean flag(CsvRecord row, int column) throws PolisProblem {
    return switch (row.getField(column).strip()) {
      case "true", "t", "1" -> true;
      case "false", "f", "0", "" -> false;
      default -> throw at(row, "flag", header.get(column), row.getField(column));
    };
  }

  String id(CsvRecord row, int column) throws PolisProblem {
    String id = row.getField(column).strip();
    if (id.isEmpty()) {
      throw at(row, "id", header.get(column));
    }
    return id;
  }

  PolisProblem at(CsvRecord row, String what, Object... arguments) {
    return PolisProblem.at(file, row.getStartingLineNumber(), what, arguments);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
