package se.utmana.app.systemmap.format.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.utmana.app.systemmap.format.sketch.Detail;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.TableCell;
import se.utmana.app.web.Language;

/** Writes maps as tables: elements and connections, a matrix, or a list of links. */
final class TableFiles {

  /** Workbooks and archives of the same map are the same to the byte. */
  private static final long NO_TIME = 315_532_800_000L;

  private static final Set<String> NUMBERS = Set.of("X", "Y", "Strength");

  private final MapSketch sketch;
  private final Language language;
  private final Map<String, String> names;

  TableFiles(MapSketch sketch, Language language) {
    this.sketch = sketch;
    this.language = language;
    this.names = Names.of(sketch, language);
  }

  private List<List<String>> elements() {
    var rows = new ArrayList<List<String>>();
    var details = Detail.ofFactors().toList();
    rows.add(row(Stream.of("Label", "Type", "Description", "X", "Y"), details));
    for (var factor : sketch.factors()) {
      var place = factor.place();
      var row =
          new ArrayList<>(
              List.of(
                  name(factor.id()),
                  factor.group(),
                  factor.description().in(language),
                  place == null ? "" : Names.number(place.x()),
                  place == null ? "" : Names.number(place.y())));
      details.forEach(one -> row.add(factor.detail(one)));
      rows.add(row);
    }
    return rows;
  }

  private List<List<String>> connections() {
    var rows = new ArrayList<List<String>>();
    var details = Detail.ofLinks().toList();
    rows.add(row(Stream.of("From", "To", "Type", "Strength", "Delay", "Description"), details));
    for (var link : sketch.links()) {
      var row =
          new ArrayList<>(
              List.of(
                  name(link.from()),
                  name(link.to()),
                  Names.mark(link.sign()),
                  String.valueOf(link.weight()),
                  link.delayed() ? "yes" : "no",
                  link.claim().in(language)));
      details.forEach(one -> row.add(link.detail(one)));
      rows.add(row);
    }
    return rows;
  }

  private static List<String> row(Stream<String> head, List<Detail> details) {
    return Stream.concat(head, details.stream().map(Detail::code)).toList();
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  byte[] csv() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      entry(zip, "kumu-elements.csv", csv(elements()));
      entry(zip, "kumu-connections.csv", csv(connections()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String csv(List<List<String>> rows) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(TableCell::safe).toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Cells are of type text or number, never formulas. */
  byte[] workbook() {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Utmana", "1.0")) {
      sheet(workbook.newWorksheet("Elements"), elements());
      sheet(workbook.newWorksheet("Connections"), connections());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void sheet(Worksheet sheet, List<List<String>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        var text = printable(rows.get(row).get(column));
        if (row > 0 && NUMBERS.contains(rows.getFirst().get(column)) && !text.isEmpty()) {
          sheet.value(row, column, Double.valueOf(text));
        } else if (!text.isEmpty()) {
          sheet.value(row, column, text);
        }
      }
      if (row == 0) {
        sheet.freezePane(0, 1);
      }
    }
  }

  /** Sheets are XML, which holds no control characters. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\ufffe\uffff]", "");
  }

  /** A row says what its factor does to each of the columns. */
  String matrix() {
    var weights = new HashMap<List<String>, String>();
    for (var link : sketch.links()) {
      var weight = Names.number(link.sign() * link.weight());
      weights.put(List.of(link.from(), link.to()), weight);
    }
    var rows = new ArrayList<List<String>>();
    rows.add(Stream.concat(Stream.of(""), names.values().stream()).toList());
    for (var from : sketch.factors()) {
      var row = new ArrayList<>(List.of(name(from.id())));
      for (var to : sketch.factors()) {
        row.add(weights.getOrDefault(List.of(from.id(), to.id()), "0"));
      }
      rows.add(row);
    }
    return csv(rows);
  }

  /** No head, tabs between: from, to, sign, weight, delay. */
  String edges() {
    var lines = new StringBuilder();
    for (var link : sketch.links()) {
      lines.append(name(link.from())).append('\t').append(name(link.to())).append('\t');
      lines.append(link.sign()).append('\t').append(link.weight()).append('\t');
      lines.append(link.delayed() ? 1 : 0).append('\n');
    }
    return lines.toString();
  }
}
