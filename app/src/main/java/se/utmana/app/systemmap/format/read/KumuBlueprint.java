package se.utmana.app.systemmap.format.read;

import java.util.Set;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import tools.jackson.databind.JsonNode;

/** The blueprint in JSON that Kumu imports: elements and connections with flat fields. */
final class KumuBlueprint {

  private static final Set<String> ENDS = Set.of("id", "_id", "from", "to", "direction");

  private final Source source;
  private final JsonNode root;
  private final SketchBuilder sketch;

  KumuBlueprint(Source source, JsonNode root) {
    this.source = source;
    this.root = root;
    this.sketch = new SketchBuilder(source.name(), MapFormat.KUMU_BLUEPRINT);
  }

  MapSketch read() throws MapProblem {
    sketch.title(source.nameAsTitle());
    for (var one : root.properties()) {
      switch (one.getKey()) {
        case "elements", "connections" -> {}
        case "name", "title" -> sketch.title(source.phrase(one.getValue().asString("")));
        case "description" -> sketch.about(source.phrase(one.getValue().asString("")));
        default -> {
          var said = JsonText.said(one.getValue());
          sketch.leftovers().add(Leftover.Kind.OF_FILE, one.getKey(), said);
        }
      }
    }
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

  private void element(String place, JsonNode element) throws MapProblem {
    var fields = new FactorFields(source, sketch.leftovers());
    for (var one : element.properties()) {
      if (!ENDS.contains(one.getKey())) {
        fields.put(one.getKey(), JsonText.said(one.getValue()));
      }
    }
    // Without an id, connections name elements by their labels.
    var id = element.path("id").asString(element.path("_id").asString(fields.label()));
    if (id.isBlank()) {
      throw MapProblem.in(source.name(), place, "id");
    }
    sketch.factor(fields.factor(id));
  }

  private void connection(String place, JsonNode connection) throws MapProblem {
    var from = Kumu.end(source, place, connection, "from");
    var to = Kumu.end(source, place, connection, "to");
    var fields = new LinkFields(source, sketch.leftovers(), from, to);
    for (var one : connection.properties()) {
      if (!ENDS.contains(one.getKey())) {
        fields.put(one.getKey(), JsonText.said(one.getValue()));
      }
    }
    Kumu.link(sketch, place, connection.path("direction").asString(""), fields.link());
  }
}
