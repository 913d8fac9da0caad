package se.utmana.app.systemmap.format.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.LinkDraft;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;

/** The nodes and edges of a graph in XML, which may stand in any order. */
final class GraphParts {

  private record Edge(String place, LinkDraft link) {}

  private final Source source;
  private final SketchBuilder sketch;
  private final List<Edge> edges = new ArrayList<>();
  private boolean directed = true;

  private String id = "";
  private String place = "";
  private boolean bothWays;
  private @Nullable FactorFields factor;
  private @Nullable LinkFields link;

  GraphParts(Source source, SketchBuilder sketch) {
    this.source = source;
    this.sketch = sketch;
  }

  /** Whether edges have a direction unless they say otherwise. */
  void directed(boolean usually) {
    directed = usually;
  }

  /** What an edge says of its own direction. */
  void directed(int line, String said) {
    bothWays = said.isEmpty() ? !directed : said.equals("false") || said.equals("undirected");
    if (said.equals("mutual")) {
      bothWays = true;
    } else if (bothWays) {
      sketch.leftovers().add(Leftover.Kind.BOTH_WAYS, "", "line " + line);
    }
  }

  void node(int line, String name) throws MapProblem {
    if (name.isBlank()) {
      throw MapProblem.at(source.name(), line, "id");
    }
    // A group holds its nodes inside of itself.
    end();
    id = name;
    factor = new FactorFields(source, sketch.leftovers());
  }

  void edge(int line, String from, String to) throws MapProblem {
    if (from.isBlank() || to.isBlank()) {
      throw MapProblem.at(source.name(), line, "edge");
    }
    place = "line " + line;
    factor = null;
    link = new LinkFields(source, sketch.leftovers(), from, to);
  }

  boolean isInside() {
    return factor != null || link != null;
  }

  /** A field of the node or the edge that is read just now. */
  void put(String name, String value) {
    if (factor != null) {
      factor.put(name, value);
    } else if (link != null) {
      link.put(name, value);
    }
  }

  void place(double x, double y) {
    if (factor != null) {
      factor.place(x, y);
    }
  }

  /** The node or the edge that is read just now ends. */
  void end() throws MapProblem {
    if (factor != null) {
      sketch.factor(factor.factor(id));
    } else if (link != null) {
      var whole = link.link();
      edges.add(new Edge(place, whole));
      if (bothWays) {
        edges.add(new Edge(place, whole.reversed()));
      }
      if (edges.size() > SketchBuilder.MOST_LINKS) {
        throw MapProblem.of("links", source.name(), SketchBuilder.MOST_LINKS);
      }
    }
    factor = null;
    link = null;
  }

  MapSketch build() throws MapProblem {
    for (var edge : edges) {
      sketch.link(edge.place(), edge.link());
    }
    return sketch.build();
  }
}
