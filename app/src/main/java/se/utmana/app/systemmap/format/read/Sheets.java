package se.utmana.app.systemmap.format.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import se.utmana.app.systemmap.format.sketch.SketchFactor;
import se.utmana.app.web.Phrase;

/** A table of elements and one of connections, which name elements by their labels: as in Kumu. */
final class Sheets {

  private final Source source;
  private final SketchBuilder sketch;

  /**
   * @param source the file, or the first of them, for its name and language
   */
  Sheets(Source source, MapFormat format) {
    this.source = source;
    this.sketch = new SketchBuilder(source.name(), format).title(source.nameAsTitle());
  }

  /** Puts a table down that is neither of elements nor of connections. */
  Sheets leave(String name) {
    sketch.leftovers().add(Leftover.Kind.OF_FILE, "", name);
    return this;
  }

  MapSketch read(@Nullable Table elements, @Nullable Table connections) throws MapProblem {
    var factors = new LinkedHashMap<String, SketchFactor>();
    if (elements != null) {
      elements.requireDistinctColumns();
      for (var row : elements.body()) {
        element(elements, row, factors);
      }
    }
    List<Table.Row> rows = List.of();
    if (connections != null) {
      connections.requireDistinctColumns();
      rows = connections.body();
      for (var row : rows) {
        end(connections, row, "from", factors);
        end(connections, row, "to", factors);
      }
    }
    for (var factor : factors.values()) {
      sketch.factor(factor);
    }
    for (var row : rows) {
      connection(connections, row);
    }
    return sketch.build();
  }

  private void element(Table table, Table.Row row, Map<String, SketchFactor> factors)
      throws MapProblem {
    var label = row.cell(table.header().indexOf("label")).strip();
    if (label.isEmpty()) {
      throw MapProblem.at(table.name(), row.line(), "label");
    }
    if (factors.containsKey(label)) {
      sketch.leftovers().add(Leftover.Kind.TWICE, "", label);
      return;
    }
    var fields = new FactorFields(source, sketch.leftovers());
    var names = table.rows().getFirst().cells();
    for (int column = 0; column < names.size(); column++) {
      fields.put(names.get(column), row.cell(column));
    }
    factors.put(label, fields.factor(label));
  }

  /** Connections may name elements that no table lists. */
  private void end(Table table, Table.Row row, String end, Map<String, SketchFactor> factors)
      throws MapProblem {
    var label = row.cell(table.header().indexOf(end)).strip();
    if (label.isEmpty()) {
      throw MapProblem.at(table.name(), row.line(), "end", end);
    }
    factors.computeIfAbsent(label, any -> new SketchFactor(label, source.phrase(label)));
  }

  private void connection(@Nullable Table table, Table.Row row) throws MapProblem {
    if (table == null) {
      return;
    }
    var header = table.header();
    var from = row.cell(header.indexOf("from")).strip();
    var to = row.cell(header.indexOf("to")).strip();
    var fields = new LinkFields(source, sketch.leftovers(), from, to);
    var names = table.rows().getFirst().cells();
    for (int column = 0; column < names.size(); column++) {
      var name = header.get(column);
      if (!name.equals("from") && !name.equals("to") && !name.equals("direction")) {
        fields.put(names.get(column), row.cell(column));
      }
    }
    int direction = header.indexOf("direction");
    Kumu.link(
        sketch, "line " + row.line(), direction < 0 ? "" : row.cell(direction), fields.link());
  }

  /** The description of a whole map, from a sheet of its own. */
  Sheets about(Phrase title, Phrase about) {
    sketch.title(title).about(about);
    return this;
  }
}
