package se.utmana.app.document.section;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import se.utmana.app.document.content.Block;

/** A table that somebody wrote. */
final class Grid {

  private Grid() {}

  /** Its first row is its head; a row of another width is filled up or cut. */
  static List<Block> table(TableBlock written) {
    var rows = new ArrayList<List<String>>();
    collect(written, rows);
    if (rows.isEmpty() || rows.getFirst().isEmpty()) {
      return List.of();
    }
    var head = rows.getFirst().stream().map(Block.Column::of).toList();
    var body = rows.stream().skip(1).map(row -> fit(row, head.size())).toList();
    return List.of(new Block.Table("", head, body));
  }

  private static void collect(Node node, List<List<String>> rows) {
    for (var child : Prose.children(node)) {
      if (child instanceof TableRow row) {
        rows.add(
            Prose.children(row).stream()
                .filter(TableCell.class::isInstance)
                .map(cell -> Runs.words(Runs.of(cell)))
                .toList());
      } else {
        collect(child, rows);
      }
    }
  }

  private static List<String> fit(List<String> row, int width) {
    var cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
    while (cells.size() < width) {
      cells.add("");
    }
    return List.copyOf(cells);
  }
}
