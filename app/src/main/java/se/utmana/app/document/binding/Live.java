package se.utmana.app.document.binding;

import java.util.List;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Origin;

/**
 * What the record says now.
 *
 * @param records the records that the blocks were made from
 */
public record Live(List<Block> blocks, List<Origin.Source> records) {

  static final Live NOTHING = new Live(List.of(), List.of());

  /** A table of records, a row for each; nothing where there are none. */
  static Live table(
      Scene scene,
      String caption,
      List<String> columns,
      List<List<String>> rows,
      List<Origin.Source> records) {
    if (rows.isEmpty()) {
      return NOTHING;
    }
    var head = columns.stream().map(scene::say).map(Block.Column::of).toList();
    return new Live(List.of(new Block.Table(scene.say(caption), head, rows)), records);
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }
}
