package se.utmana.app.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Cells of a table that people open in a spreadsheet. */
public final class Cells {

  private static final String STARTS = "=+-@\t\r";

  private Cells() {}

  /** The text so that a spreadsheet does not take it for a formula. */
  public static String safe(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** The lines as CSV, the first being its head. */
  public static String table(List<List<String>> lines) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      lines.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
