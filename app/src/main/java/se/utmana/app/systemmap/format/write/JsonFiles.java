package se.utmana.app.systemmap.format.write;

import java.util.Locale;
import java.util.function.BiConsumer;
import se.utmana.app.systemmap.format.sketch.Detail;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchFactor;
import se.utmana.app.systemmap.format.sketch.SketchLink;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes maps as JSON: our own format, and those of Kumu. */
final class JsonFiles {

  static final JsonMapper JSON = JsonMapper.shared();

  private final MapSketch sketch;
  private final Language language;

  JsonFiles(MapSketch sketch, Language language) {
    this.sketch = sketch;
    this.language = language;
  }

  static String text(ObjectNode root) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  String own() {
    var root = JSON.createObjectNode();
    root.put("format", "utmana-map").put("version", 1);
    phrase(root, "title", sketch.title());
    phrase(root, "about", sketch.about());
    var factors = root.putArray("factors");
    sketch.factors().forEach(one -> own(factors.addObject(), one));
    var links = root.putArray("links");
    sketch.links().forEach(one -> own(links.addObject(), one));
    return text(root);
  }

  private static void own(ObjectNode node, SketchFactor factor) {
    node.put("id", factor.id());
    phrase(node, "label", factor.label());
    phrase(node, "description", factor.description());
    put(node, "group", factor.group());
    var place = factor.place();
    if (place != null) {
      node.put("x", place.x()).put("y", place.y());
    }
    factor.details().forEach((detail, text) -> node.put(field(detail), text));
  }

  private static void own(ObjectNode node, SketchLink link) {
    node.put("from", link.from()).put("to", link.to());
    node.put("sign", link.sign()).put("weight", link.weight()).put("delayed", link.delayed());
    phrase(node, "claim", link.claim());
    link.details().forEach((detail, text) -> node.put(field(detail), text));
  }

  /** The name of a detail's field: sourcesFor. */
  private static String field(Detail detail) {
    var name = new StringBuilder();
    for (var word : detail.code().split(" ", -1)) {
      name.append(
          name.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  private static void phrase(ObjectNode node, String name, Phrase phrase) {
    if (!phrase.isEmpty()) {
      node.set(name, JSON.valueToTree(phrase.byLanguage()));
    }
  }

  private static void put(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  String blueprint() {
    var root = JSON.createObjectNode();
    var elements = root.putArray("elements");
    for (var factor : sketch.factors()) {
      attributes(elements.addObject().put("id", factor.id()), factor, "type");
    }
    var connections = root.putArray("connections");
    for (var link : sketch.links()) {
      var node = connections.addObject().put("from", link.from()).put("to", link.to());
      attributes(node.put("direction", "directed"), link, "type");
      node.put("delay", link.delayed() ? "yes" : "no");
    }
    return text(root);
  }

  String project() {
    var root = JSON.createObjectNode();
    root.put("name", sketch.title().in(language)).put("description", sketch.about().in(language));
    root.put("defaultMap", "map-1").putArray("attributes");
    var elements = root.putArray("elements");
    for (var factor : sketch.factors()) {
      var node = elements.addObject().put("_id", factor.id());
      attributes(node.putObject("attributes"), factor, "element type");
    }
    var connections = root.putArray("connections");
    int number = 0;
    for (var link : sketch.links()) {
      var node = connections.addObject().put("_id", "conn-" + ++number);
      node.put("from", link.from()).put("to", link.to()).put("direction", "directed");
      node.put("delayed", link.delayed()).put("reversed", false);
      attributes(node.putObject("attributes"), link, "connection type");
    }
    root.putArray("loops");
    map(root.putArray("maps").addObject());
    return text(root);
  }

  /** Where elements and connections are drawn. */
  private void map(ObjectNode map) {
    map.put("_id", "map-1").put("name", sketch.title().in(language));
    var nodes = map.putArray("elements");
    for (var factor : sketch.factors()) {
      var node = nodes.addObject().put("element", factor.id());
      var place = factor.place();
      if (place != null) {
        node.putObject("position").put("x", place.x()).put("y", place.y());
        node.put("pinned", true);
      }
    }
    var edges = map.putArray("connections");
    for (int number = 1; number <= sketch.links().size(); number++) {
      edges.addObject().put("connection", "conn-" + number);
    }
  }

  private void attributes(ObjectNode node, SketchFactor factor, String type) {
    node.put("label", factor.label().in(language));
    put(node, type, factor.group());
    put(node, "description", factor.description().in(language));
    factor.details().forEach(put(node));
  }

  private void attributes(ObjectNode node, SketchLink link, String type) {
    node.put(type, Names.mark(link.sign())).put("strength", link.weight());
    put(node, "description", link.claim().in(language));
    link.details().forEach(put(node));
  }

  private static BiConsumer<Detail, String> put(ObjectNode node) {
    return (detail, text) -> node.put(detail.code(), text);
  }
}
