package se.utmana.app.dialogue.polis;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code summary.csv}: a key and a value a row, no header, values over several lines. */
final class Summary {

  private static final String FILE = "summary.csv";

  private Summary() {}

  static Map<String, String> read(PolisFiles files) throws IOException, PolisProblem {
    Optional<byte[]> content = files.find(FILE);
    Map<String, String> values = new LinkedHashMap<>();
    if (content.isEmpty()) {
      return values;
    }
    long line = 1;
    try (CsvReader<CsvRecord> rows = CsvTable.plain(Utf8.decode(FILE, content.get()))) {
      for (CsvRecord row : rows) {
        line = row.getStartingLineNumber();
        if (row.getFieldCount() != 2) {
          throw PolisProblem.at(FILE, line, "fields", 2, row.getFieldCount());
        }
        values.put(row.getField(0).strip(), SafeCell.read(row.getField(1)));
      }
    } catch (CsvParseException e) {
      throw PolisProblem.at(FILE, line, "csv");
    }
    return values;
  }
}
