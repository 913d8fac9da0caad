package se.utmana.app.systemmap.format.read;

import java.util.Set;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import se.utmana.app.systemmap.format.sketch.SketchLink;
import tools.jackson.databind.JsonNode;

/** A map of PRSM, the Participatory System Mapper. */
final class PrsmFile {

  /** The end of a style's name by which delayed links are told, see the writer. */
  static final String DELAYED = " delayed";

  private static final Set<String> OF_FILE =
      Set.of("mapTitle", "description", "nodes", "edges", "styles", "attributeTitles");

  /** How the tool itself looks and works says nothing of the map. */
  private static final Set<String> OF_TOOL =
      Set.of("saved", "version", "room", "buttons", "lastNodeSample", "lastLinkSample");

  private static final Set<String> OF_NODE = Set.of("id", "label", "grp", "x", "y", "note");
  private static final Set<String> OF_EDGE =
      Set.of("id", "from", "to", "label", "grp", "width", "note");

  private final Source source;
  private final JsonNode root;
  private final SketchBuilder sketch;

  PrsmFile(Source source, JsonNode root) {
    this.source = source;
    this.root = root;
    this.sketch = new SketchBuilder(source.name(), MapFormat.PRSM);
  }

  MapSketch read() throws MapProblem {
    sketch.title(source.phrase(root.path("mapTitle").asString("")));
    var description = root.path("description");
    sketch.about(
        source.phrase(text(description.has("text") ? description.path("text") : description)));
    for (var one : root.properties()) {
      if (!OF_FILE.contains(one.getKey()) && !OF_TOOL.contains(one.getKey())) {
        var said = JsonText.said(one.getValue());
        sketch.leftovers().add(Leftover.Kind.OF_FILE, one.getKey(), said);
      }
    }
    int number = 0;
    for (var node : root.path("nodes")) {
      node(Kumu.place("nodes", number++), node);
    }
    number = 0;
    for (var edge : root.path("edges")) {
      edge(Kumu.place("edges", number++), edge);
    }
    return sketch.build();
  }

  private void node(String place, JsonNode node) throws MapProblem {
    var id = node.path("id").asString("");
    if (id.isBlank()) {
      throw MapProblem.in(source.name(), place, "id");
    }
    var fields =
        new FactorFields(source, sketch.leftovers())
            .put("label", node.path("label").asString(""))
            .put("description", text(node.path("note")))
            .put("group", style("nodes", node));
    if (node.path("x").isNumber() && node.path("y").isNumber()) {
      fields.place(node.path("x").asDouble(), node.path("y").asDouble());
    }
    for (var one : node.properties()) {
      if (!OF_NODE.contains(one.getKey())) {
        var name = root.path("attributeTitles").path(one.getKey()).asString(one.getKey());
        fields.put(name, JsonText.said(one.getValue()));
      }
    }
    sketch.factor(fields.factor(id));
  }

  private void edge(String place, JsonNode edge) throws MapProblem {
    var from = Kumu.end(source, place, edge, "from");
    var to = Kumu.end(source, place, edge, "to");
    var style = style("edges", edge);
    boolean delayed = style.endsWith(DELAYED);
    var fields =
        new LinkFields(source, sketch.leftovers(), from, to)
            .put("type", delayed ? style.substring(0, style.length() - DELAYED.length()) : style)
            .put("label", edge.path("label").asString(""))
            .put("description", text(edge.path("note")))
            .put("delay", delayed ? "yes" : "no");
    for (var one : edge.properties()) {
      if (!OF_EDGE.contains(one.getKey())) {
        var said = JsonText.said(one.getValue());
        sketch.leftovers().add(Leftover.Kind.OF_LINKS, one.getKey(), said);
      }
    }
    var link = fields.link();
    if (edge.path("width").isNumber() && edge.path("width").asDouble() > 0) {
      link.weight(SketchLink.weightOf(1) * edge.path("width").asDouble());
    }
    sketch.link(place, link);
  }

  private String style(String kind, JsonNode part) {
    var group = part.path("grp").asString("");
    return root.path("styles").path(kind).path(group).path("groupLabel").asString("").strip();
  }

  /** The plain words of a text with marks, as the tool's editor keeps it. */
  private static String text(JsonNode note) {
    if (note.isString()) {
      return note.asString();
    }
    var text = new StringBuilder();
    note.path("ops").forEach(one -> text.append(one.path("insert").asString("")));
    return text.toString();
  }
}
