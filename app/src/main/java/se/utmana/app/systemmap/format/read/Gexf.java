package se.utmana.app.systemmap.format.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;

/** GEXF, the format of Gephi, versions 1.1 to 1.3. */
final class Gexf implements XmlText.Visitor {

  private static final Set<String> OF_NODE = Set.of("id", "label");
  private static final Set<String> OF_EDGE = Set.of("id", "source", "target", "type", "kind");

  private final Source source;
  private final SketchBuilder sketch;
  private final GraphParts parts;
  private final Map<String, String> ofNodes = new HashMap<>();
  private final Map<String, String> ofEdges = new HashMap<>();
  private Map<String, String> names = ofNodes;

  Gexf(Source source) {
    this.source = source;
    this.sketch = new SketchBuilder(source.name(), MapFormat.GEXF);
    this.parts = new GraphParts(source, sketch);
  }

  MapSketch read() throws MapProblem {
    sketch.title(source.nameAsTitle());
    new XmlText(source).walk(this);
    return parts.build();
  }

  @Override
  public void begin(String name, XMLStreamReader at) throws MapProblem {
    int line = XmlText.line(at);
    switch (name) {
      case "graph" ->
          parts.directed(!XmlText.attribute(at, "defaultedgetype").equals("undirected"));
      case "attributes" ->
          names = XmlText.attribute(at, "class").equals("edge") ? ofEdges : ofNodes;
      case "attribute" -> names.put(XmlText.attribute(at, "id"), XmlText.attribute(at, "title"));
      case "node" -> {
        parts.node(line, XmlText.attribute(at, "id"));
        parts.put("label", XmlText.attribute(at, "label"));
        names = ofNodes;
        others(at, OF_NODE);
      }
      case "edge" -> {
        parts.edge(line, XmlText.attribute(at, "source"), XmlText.attribute(at, "target"));
        parts.directed(line, XmlText.attribute(at, "type"));
        names = ofEdges;
        parts.put("type", XmlText.attribute(at, "kind"));
        others(at, OF_EDGE);
      }
      case "attvalue" -> {
        var key = XmlText.attribute(at, "for");
        var old = key.isEmpty() ? XmlText.attribute(at, "id") : key;
        parts.put(names.getOrDefault(old, old), XmlText.attribute(at, "value"));
      }
      case "position" -> {
        parts.put("x", XmlText.attribute(at, "x"));
        parts.put("y", XmlText.attribute(at, "y"));
      }
      case "color", "size", "shape", "thickness", "spell" ->
          parts.put(name, XmlText.attribute(at, "value") + XmlText.attribute(at, "r"));
      default -> {}
    }
  }

  private void others(XMLStreamReader at, Set<String> known) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (!known.contains(at.getAttributeLocalName(i))) {
        parts.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
      }
    }
  }

  @Override
  public void end(String name, String text) throws MapProblem {
    switch (name) {
      case "node", "edge" -> parts.end();
      case "title" -> sketch.title(source.phrase(text));
      case "description" -> sketch.about(source.phrase(text));
      case "keywords" -> sketch.leftovers().add(Leftover.Kind.OF_FILE, name, text);
      default -> {}
    }
  }
}
