package se.utmana.app.systemmap.format.write;

import java.util.ArrayList;
import java.util.List;
import se.utmana.app.systemmap.format.sketch.Detail;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchFactor;
import se.utmana.app.systemmap.format.sketch.SketchLink;
import se.utmana.app.web.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes maps for PRSM, which knows links by styles: one for each sign, and for each sign with a
 * delay.
 */
final class PrsmFiles {

  private static final List<String> STYLES =
      List.of("+", "-", "?", "+ delayed", "- delayed", "? delayed");
  private static final double WIDTH = 4;

  private final MapSketch sketch;
  private final Language language;
  private final List<String> groups = new ArrayList<>();
  private final List<Detail> details = Detail.ofFactors().toList();

  PrsmFiles(MapSketch sketch, Language language) {
    this.sketch = sketch;
    this.language = language;
    groups.add("");
    sketch.factors().stream()
        .map(SketchFactor::group)
        .filter(one -> !one.isEmpty())
        .distinct()
        .forEach(groups::add);
  }

  String text() {
    var root = JsonFiles.JSON.createObjectNode();
    root.put("version", "3.2.4").put("mapTitle", sketch.title().in(language));
    var titles = root.putObject("attributeTitles");
    details.forEach(one -> titles.put(attribute(one), one.code()));
    styles(root.putObject("styles"));
    var nodes = root.putArray("nodes");
    sketch.factors().forEach(one -> node(nodes.addObject(), one));
    var edges = root.putArray("edges");
    for (int number = 0; number < sketch.links().size(); number++) {
      edge(edges.addObject().put("id", "e" + (number + 1)), sketch.links().get(number));
    }
    note(root.putObject("description"), "text", sketch.about().in(language));
    return JsonFiles.text(root);
  }

  private String attribute(Detail detail) {
    return "att" + (details.indexOf(detail) + 1);
  }

  private void styles(ObjectNode styles) {
    var nodes = styles.putObject("nodes");
    for (int i = 0; i < groups.size(); i++) {
      nodes.putObject("group" + i).put("groupLabel", groups.get(i));
    }
    var edges = styles.putObject("edges");
    for (int i = 0; i < STYLES.size(); i++) {
      edges.putObject("edge" + i).put("groupLabel", STYLES.get(i));
    }
  }

  private void node(ObjectNode node, SketchFactor factor) {
    node.put("id", factor.id()).put("label", factor.label().in(language));
    node.put("grp", "group" + groups.indexOf(factor.group()));
    var place = factor.place();
    if (place != null) {
      node.put("x", place.x()).put("y", place.y());
    }
    note(node, "note", factor.description().in(language));
    details.forEach(one -> node.put(attribute(one), factor.detail(one)));
  }

  private void edge(ObjectNode edge, SketchLink link) {
    var style = Names.mark(link.sign()) + (link.delayed() ? " delayed" : "");
    edge.put("from", link.from()).put("to", link.to());
    edge.put("grp", "edge" + STYLES.indexOf(style)).put("label", Names.mark(link.sign()));
    edge.put("width", link.weight() * WIDTH);
    note(edge, "note", link.claim().in(language));
  }

  private static void note(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.putObject(name).putArray("ops").addObject().put("insert", text);
    }
  }
}
