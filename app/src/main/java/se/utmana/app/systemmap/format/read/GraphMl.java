package se.utmana.app.systemmap.format.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;

/** GraphML, with the labels and places of yEd where there are no others. */
final class GraphMl implements XmlText.Visitor {

  private static final Set<String> PLAIN =
      Set.of("graphml", "key", "graph", "node", "edge", "data", "default", "desc");

  private final Source source;
  private final SketchBuilder sketch;
  private final GraphParts parts;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private String key = "";

  GraphMl(Source source) {
    this.source = source;
    this.sketch = new SketchBuilder(source.name(), MapFormat.GRAPHML);
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
      case "key" -> {
        key = XmlText.attribute(at, "id");
        var said = XmlText.attribute(at, "attr.name");
        names.put(key, said.isEmpty() ? XmlText.attribute(at, "yfiles.type") : said);
      }
      case "graph" -> parts.directed(!XmlText.attribute(at, "edgedefault").equals("undirected"));
      case "node" -> parts.node(line, XmlText.attribute(at, "id"));
      case "edge" -> {
        parts.edge(line, XmlText.attribute(at, "source"), XmlText.attribute(at, "target"));
        parts.directed(line, XmlText.attribute(at, "directed"));
      }
      case "data" -> key = XmlText.attribute(at, "key");
      case "Geometry" -> place(at);
      case "hyperedge", "port" ->
          sketch.leftovers().add(Leftover.Kind.OF_FILE, name, "line " + line);
      default -> {}
    }
  }

  /** In yEd a node is placed by its corner. */
  private void place(XMLStreamReader at) {
    var x = number(at, "x");
    var y = number(at, "y");
    if (x != null && y != null) {
      parts.place(x + half(at, "width"), y + half(at, "height"));
    }
  }

  private static double half(XMLStreamReader at, String name) {
    var size = number(at, name);
    return size == null ? 0 : size / 2;
  }

  private static @Nullable Double number(XMLStreamReader at, String name) {
    return Numbers.find(XmlText.attribute(at, name)).orElse(null);
  }

  @Override
  public void end(String name, String text) throws MapProblem {
    switch (name) {
      case "default" -> defaults.put(key, text);
      case "data" -> data(text);
      case "desc" -> parts.put("description", text);
      case "NodeLabel", "EdgeLabel" -> parts.put("label", text);
      case "node", "edge" -> parts.end();
      default -> {
        if (!PLAIN.contains(name)) {
          parts.put(name, text);
        }
      }
    }
  }

  private void data(String text) {
    var name = names.getOrDefault(key, key);
    if (parts.isInside()) {
      parts.put(name, text.isEmpty() ? defaults.getOrDefault(key, "") : text);
    } else if (name.equals("title") || name.equals("name")) {
      sketch.title(source.phrase(text));
    } else if (name.equals("description")) {
      sketch.about(source.phrase(text));
    } else {
      sketch.leftovers().add(Leftover.Kind.OF_FILE, name, text);
    }
  }
}
