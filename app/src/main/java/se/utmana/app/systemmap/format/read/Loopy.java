package se.utmana.app.systemmap.format.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.LinkDraft;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import tools.jackson.databind.JsonNode;

/** A drawing of Loopy: lists of nodes, edges and labels, known by their places in the lists. */
final class Loopy {

  private static final int NODE_LABEL = 4;
  private static final int EDGE_SIGN = 3;

  private final Source source;
  private final JsonNode root;
  private final SketchBuilder sketch;

  Loopy(Source source, JsonNode root) {
    this.source = source;
    this.root = root;
    this.sketch = new SketchBuilder(source.name(), MapFormat.LOOPY);
  }

  MapSketch read() throws MapProblem {
    sketch.title(source.nameAsTitle());
    for (var label : root.path(2)) {
      sketch.leftovers().add(Leftover.Kind.OF_FILE, "label", decoded(label.path(2).asString("")));
    }
    int number = 0;
    for (var node : root.path(0)) {
      var id = node.path(0).asString("");
      if (id.isBlank()) {
        throw MapProblem.in(source.name(), Kumu.place("nodes", number), "id");
      }
      number++;
      sketch.factor(
          new FactorFields(source, sketch.leftovers())
              .put("label", decoded(node.path(NODE_LABEL).asString("")))
              .place(node.path(1).asDouble(0), node.path(2).asDouble(0))
              .factor(id));
    }
    number = 0;
    for (var edge : root.path(1)) {
      var link = new LinkDraft(edge.path(0).asString(""), edge.path(1).asString(""));
      int sign = (int) Math.signum(edge.path(EDGE_SIGN).asDouble(0));
      sketch.link(Kumu.place("edges", number++), link.sign(sign));
    }
    return sketch.build();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
