package se.utmana.app.systemmap.format.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.Place;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import tools.jackson.databind.JsonNode;

/** The full export of a Kumu project: one pool of elements, drawn on one or several maps. */
final class KumuProject {

  /** What is read, and what only says how the file is built. */
  private static final Set<String> KNOWN =
      Set.of("name", "description", "elements", "connections", "maps", "defaultMap", "attributes");

  private static final Set<String> OF_PARTS =
      Set.of("_id", "id", "from", "to", "direction", "delayed", "reversed", "attributes");

  private final Source source;
  private final JsonNode root;
  private final SketchBuilder sketch;
  private final Map<String, Place> places = new HashMap<>();

  KumuProject(Source source, JsonNode root) {
    this.source = source;
    this.root = root;
    this.sketch = new SketchBuilder(source.name(), MapFormat.KUMU_PROJECT);
  }

  MapSketch read() throws MapProblem {
    sketch.title(source.phrase(root.path("name").asString("")));
    sketch.about(source.phrase(root.path("description").asString("")));
    for (var one : root.properties()) {
      var said = JsonText.said(one.getValue());
      // An empty list, and a switch that is off, say nothing.
      if (!KNOWN.contains(one.getKey()) && !said.equals("false")) {
        sketch.leftovers().add(Leftover.Kind.OF_FILE, one.getKey(), said);
      }
    }
    maps();
    int number = 0;
    for (var element : root.path("elements")) {
      element(Kumu.place("elements", number++), element);
    }
    number = 0;
    for (var connection : root.path("connections")) {
      connection(Kumu.place("connections", number++), connection);
    }
    return sketch.build();
  }

  /** Where factors stand is taken from the map that opens first. */
  private void maps() {
    var maps = root.path("maps");
    var opened = root.path("defaultMap").asString("");
    var first = maps.valueStream().filter(one -> one.path("_id").asString("").equals(opened));
    var drawn = first.findFirst().orElse(maps.path(0));
    for (var node : drawn.path("elements")) {
      var position = node.path("position");
      if (position.path("x").isNumber() && position.path("y").isNumber()) {
        var place = new Place(position.path("x").asDouble(), position.path("y").asDouble());
        places.put(node.path("element").asString(""), place);
      }
    }
    for (var map : maps) {
      var name = map.path("name").asString("");
      sketch.leftovers().add(Leftover.Kind.OF_FILE, "maps", map.equals(drawn) ? "" : name);
      sketch.leftovers().add(Leftover.Kind.OF_FILE, "loops", JsonText.said(map.path("loops")));
    }
  }

  private void element(String place, JsonNode element) throws MapProblem {
    var id = element.path("_id").asString("");
    if (id.isBlank()) {
      throw MapProblem.in(source.name(), place, "id");
    }
    var fields = new FactorFields(source, sketch.leftovers());
    element
        .path("attributes")
        .properties()
        .forEach(one -> fields.put(one.getKey(), JsonText.said(one.getValue())));
    put(element, Leftover.Kind.OF_FACTORS);
    var at = places.get(id);
    if (at != null) {
      fields.place(at.x(), at.y());
    }
    sketch.factor(fields.factor(id));
  }

  private void connection(String place, JsonNode connection) throws MapProblem {
    var from = Kumu.end(source, place, connection, "from");
    var to = Kumu.end(source, place, connection, "to");
    var fields = new LinkFields(source, sketch.leftovers(), from, to);
    connection
        .path("attributes")
        .properties()
        .forEach(one -> fields.put(one.getKey(), JsonText.said(one.getValue())));
    fields.put("delayed", connection.path("delayed").asString("false"));
    put(connection, Leftover.Kind.OF_LINKS);
    var link = fields.link();
    var drawn = connection.path("reversed").asBoolean(false) ? link.reversed() : link;
    Kumu.link(sketch, place, connection.path("direction").asString(""), drawn);
  }

  private void put(JsonNode part, Leftover.Kind kind) {
    for (var one : part.properties()) {
      if (!OF_PARTS.contains(one.getKey())) {
        sketch.leftovers().add(kind, one.getKey(), JsonText.said(one.getValue()));
      }
    }
  }
}
