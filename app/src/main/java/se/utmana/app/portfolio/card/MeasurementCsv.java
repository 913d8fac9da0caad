package se.utmana.app.portfolio.card;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Decimal;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.experiment.Measurement;
import se.utmana.app.portfolio.experiment.Measurement.Channel;
import se.utmana.app.portfolio.experiment.Measurement.Series;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Values from a file with the columns "date", "value" and, if wanted, "series" and "note", divided
 * by commas or semicolons. All of it is read, or none.
 *
 * @param fault what is wrong with the first line that is
 */
record MeasurementCsv(List<Measurement> values, Optional<Refusal> fault) {

  static final int LARGEST = 1 << 20;

  private static final int MOST = 1000;

  MeasurementCsv {
    values = List.copyOf(values);
  }

  static MeasurementCsv read(String text, Language language) {
    var values = new ArrayList<Measurement>();
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var head = plain.lines().findFirst().orElse("");
    var separator = head.indexOf(';') >= 0 ? ';' : ',';
    try (var csv = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(plain)) {
      for (var row : csv) {
        var value = value(row, language);
        if (value == null || values.size() == MOST) {
          return fault(
              Refusal.at("file", "portfolio.csv.refused.line", row.getStartingLineNumber()));
        }
        values.add(value);
      }
    } catch (IOException | CsvParseException broken) {
      return fault(Refusal.at("file", "portfolio.csv.refused.file"));
    }
    return values.isEmpty()
        ? fault(Refusal.at("file", "portfolio.csv.refused.file"))
        : new MeasurementCsv(values, Optional.empty());
  }

  private static MeasurementCsv fault(Refusal refusal) {
    return new MeasurementCsv(List.of(), Optional.of(refusal));
  }

  private static @Nullable Measurement value(NamedCsvRecord row, Language language) {
    var number = Decimal.parse(row.findField("value").orElse(""));
    var series = row.findField("series").filter(one -> !one.isBlank()).orElse("METRIC");
    var note = row.findField("note").orElse("");
    if (number == null || note.length() > Said.LINE) {
      return null;
    }
    try {
      return Measurement.fresh(
          Series.valueOf(series.strip()),
          LocalDate.parse(row.findField("date").orElse("").strip()),
          number,
          Phrase.of(language, note),
          Channel.CSV);
    } catch (DateTimeParseException | IllegalArgumentException wrong) {
      return null;
    }
  }
}
