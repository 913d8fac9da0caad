package se.utmana.app.document.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Origin;
import se.utmana.app.document.content.Paper;

/**
 * A document as it is printed.
 *
 * @param content what stands in it
 * @param numbers the place of each source in the list at the end, from 1
 */
record PrintedDocument(Paper content, Map<Origin.Source, Integer> numbers)
    implements se.utmana.app.web.paper.Paper {

  private static final int WIDE = 8;

  static PrintedDocument of(Paper content) {
    var numbers = new HashMap<Origin.Source, Integer>();
    content.sources().forEach(source -> numbers.put(source, numbers.size() + 1));
    return new PrintedDocument(content, numbers);
  }

  /** Where the sources of a block stand in the list: "1, 4". */
  String places(Origin origin) {
    return String.join(
        ", ", origin.records().stream().map(numbers::get).distinct().map(String::valueOf).toList());
  }

  boolean isWide(Block.Table table) {
    return table.columns().size() > WIDE;
  }

  /** Reads aloud what the picture shows: the printer takes it from there. */
  String svg(Block.Picture picture) {
    var alternative =
        picture
            .alternative()
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\"", "&quot;")
            .replace("$", "&#36;")
            .replace("\\", "&#92;");
    return picture.svg().replaceFirst("<svg\\b", "<svg alt=\"" + alternative + "\"");
  }

  List<Origin.Source> sources() {
    return content.sources();
  }
}
