package se.utmana.app.systemmap.format.read;

import java.util.List;
import se.utmana.app.systemmap.format.sketch.LinkDraft;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import se.utmana.app.systemmap.format.sketch.SketchFactor;

/** The matrix of a fuzzy cognitive map: what each row does to each column, −1 to 1. */
final class Matrix {

  private final Source source;
  private final Table table;
  private final SketchBuilder sketch;

  Matrix(Source source, Table table) {
    this.source = source;
    this.table = table;
    this.sketch = new SketchBuilder(source.name(), MapFormat.MATRIX);
  }

  MapSketch read() throws MapProblem {
    var names = table.rows().getFirst().cells().stream().map(String::strip).toList();
    var labels = names.subList(1, names.size());
    sketch.title(source.nameAsTitle());
    for (var label : labels) {
      if (label.isEmpty() || sketch.hasFactor(label)) {
        throw MapProblem.at(table.name(), table.rows().getFirst().line(), "matrix.names", label);
      }
      sketch.factor(new SketchFactor(label, source.phrase(label)));
    }
    for (var row : table.body()) {
      row(row, labels);
    }
    return sketch.build();
  }

  private void row(Table.Row row, List<String> labels) throws MapProblem {
    var from = row.cell(0).strip();
    if (!sketch.hasFactor(from)) {
      throw MapProblem.at(table.name(), row.line(), "matrix.row", from);
    }
    for (int column = 1; column <= labels.size(); column++) {
      var cell = row.cell(column).strip();
      if (!cell.isEmpty()) {
        double weight =
            Numbers.find(cell)
                .orElseThrow(() -> MapProblem.at(table.name(), row.line(), "number", cell));
        if (weight != 0) {
          var link = new LinkDraft(from, labels.get(column - 1)).weight(weight);
          sketch.link("line " + row.line(), link.sign((int) Math.signum(weight)));
        }
      }
    }
  }
}
