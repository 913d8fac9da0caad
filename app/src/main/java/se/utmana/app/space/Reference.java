package se.utmana.app.space;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads the reference data that the product ships; its README states sources and licences. */
public final class Reference {

  private Reference() {}

  /** The rows of a file below {@code reference}, each with the names of its columns. */
  public static List<NamedCsvRecord> rows(String file) {
    try (var in = new ClassPathResource("reference/" + file).getInputStream();
        var csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The reference data " + file + " could not be read", e);
    }
  }
}
