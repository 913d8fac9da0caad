package se.utmana.app.systemmap.format.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import se.utmana.app.web.Language;

/** A workbook with sheets of elements and connections, or a matrix. */
final class Workbook {

  private static final int MOST_CELLS = 4_000_000;
  private static final int MOST_COLUMNS = 10_000;

  private final NamedFile file;
  private final Source source;
  private int cells;

  Workbook(NamedFile file, Language language) {
    this.file = file;
    this.source = new Source(file.name(), "", language);
  }

  /** Whether the entries of an archive are those of a workbook. */
  static boolean isOne(List<NamedFile> entries) {
    return entries.stream().anyMatch(one -> one.name().equals("xl/workbook.xml"));
  }

  /** Reads it; its entries have been unpacked within bounds before. */
  MapSketch read(List<NamedFile> entries) throws MapProblem {
    for (var entry : entries) {
      if (new String(entry.content(), StandardCharsets.ISO_8859_1).contains("<!")) {
        refuseDeclarations(entry);
      }
    }
    var tables = new ArrayList<Table>();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.content()))) {
      for (var sheet : workbook.getSheets().toList()) {
        tables.add(table(sheet));
      }
    } catch (IOException | ExcelReaderException | IllegalArgumentException broken) {
      throw MapProblem.of("xlsx", file.name());
    } catch (RuntimeException broken) {
      // The library throws whatever it stumbles over in a broken sheet.
      throw MapProblem.of("xlsx", file.name());
    }
    return read(tables, source);
  }

  private void refuseDeclarations(NamedFile entry) throws MapProblem {
    var text = new String(entry.content(), StandardCharsets.ISO_8859_1);
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      throw MapProblem.of("xlsx.dtd", file.name(), entry.name());
    }
  }

  static MapSketch read(List<Table> tables, Source source) throws MapProblem {
    var elements = first(tables.stream().filter(Table::isOfElements).toList());
    var connections = first(tables.stream().filter(Table::isOfConnections).toList());
    if (elements == null && connections == null) {
      var matrix = first(tables.stream().filter(Table::isMatrix).toList());
      if (matrix == null) {
        throw MapProblem.of("table", source.name());
      }
      return new Matrix(source, matrix).read();
    }
    var format = source.text().isEmpty() ? MapFormat.XLSX : MapFormat.KUMU_CSV;
    var sheets = new Sheets(source, format);
    for (var table : tables) {
      if (!table.equals(elements) && !table.equals(connections) && !table.isEmpty()) {
        sheets.leave(table.name());
      }
    }
    return sheets.read(elements, connections);
  }

  private static @Nullable Table first(List<Table> tables) {
    return tables.isEmpty() ? null : tables.getFirst();
  }

  private Table table(Sheet sheet) throws IOException, MapProblem {
    var rows = new ArrayList<Table.Row>();
    try (var stream = sheet.openStream()) {
      for (var row : (Iterable<Row>) stream::iterator) {
        if (row.getCellCount() > MOST_COLUMNS || rows.size() > SketchBuilder.MOST_LINKS) {
          throw MapProblem.of("xlsx.large", file.name(), sheet.getName());
        }
        cells += row.getCellCount();
        if (cells > MOST_CELLS) {
          throw MapProblem.of("xlsx.large", file.name(), sheet.getName());
        }
        rows.add(new Table.Row(row.getRowNum(), row.stream().map(Workbook::text).toList()));
      }
    }
    return new Table(sheet.getName(), rows);
  }

  /** A cell that computes something counts by what it last came to. */
  private static String text(@Nullable Cell cell) {
    return cell == null || cell.getText() == null ? "" : cell.getText();
  }
}
