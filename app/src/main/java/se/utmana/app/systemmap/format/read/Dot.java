package se.utmana.app.systemmap.format.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;

/** The language of Graphviz: nodes, edges and chains of edges with attributes, no ports. */
final class Dot {

  private static final Pattern START =
      Pattern.compile(
          "(?is)\\s*(?:(?://|#)[^\n]*\n\\s*|/\\*.*?\\*/\\s*)*(?:strict\\s+)?(?:di)?graph\\b.*");

  private final Source source;
  private final DotTokens tokens;
  private final SketchBuilder sketch;
  private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();

  private record Edge(int line, String from, String to, Map<String, String> attributes) {}

  private final List<Edge> edges = new ArrayList<>();
  private boolean directed;

  Dot(Source source) {
    this.source = source;
    this.tokens = new DotTokens(source);
    this.sketch = new SketchBuilder(source.name(), MapFormat.DOT);
  }

  static boolean isOne(String text) {
    return START.matcher(text.substring(0, Math.min(text.length(), 2000))).matches();
  }

  MapSketch read() throws MapProblem {
    sketch.title(source.nameAsTitle());
    var word = tokens.take();
    if (word.equalsIgnoreCase("strict")) {
      word = tokens.take();
    }
    directed = word.equalsIgnoreCase("digraph");
    if (!tokens.is("{")) {
      sketch.title(source.phrase(tokens.take()));
    }
    tokens.expect("{");
    while (!tokens.is("}")) {
      statement();
    }
    for (var node : nodes.entrySet()) {
      var fields = new FactorFields(source, sketch.leftovers());
      node.getValue().forEach((name, value) -> put(fields, name, value));
      if (!node.getValue().containsKey("label")) {
        fields.put("label", node.getKey());
      }
      sketch.factor(fields.factor(node.getKey()));
    }
    for (var edge : edges) {
      link(edge);
    }
    return sketch.build();
  }

  private static void put(FactorFields fields, String name, String value) {
    switch (name) {
      case "tooltip" -> fields.put("description", value);
      case "pos" -> {
        // Graphviz counts upwards.
        var parts = value.replace("!", "").split(",", 2);
        var x = Numbers.find(parts[0]);
        var y = parts.length < 2 ? Optional.<Double>empty() : Numbers.find(parts[1]);
        if (x.isPresent() && y.isPresent()) {
          fields.place(x.get(), 0.0 - y.get());
        } else {
          fields.put("position", value);
        }
      }
      default -> fields.put(name, value);
    }
  }

  private void statement() throws MapProblem {
    if (tokens.is(";") || tokens.is(",")) {
      tokens.take();
      return;
    }
    if (tokens.is("{") || tokens.isWord("subgraph")) {
      throw MapProblem.at(source.name(), tokens.line(), "dot.subgraph");
    }
    int line = tokens.line();
    boolean keyword = tokens.isWord("graph") || tokens.isWord("node") || tokens.isWord("edge");
    var first = tokens.name();
    if (tokens.is("=")) {
      tokens.take();
      ofGraph(first, tokens.name());
    } else if (keyword) {
      attributes().forEach((name, value) -> ofGraph(first + " " + name, value));
    } else {
      chain(line, first);
    }
  }

  private void ofGraph(String name, String value) {
    switch (name) {
      case "graph label", "label" -> sketch.title(source.phrase(value));
      case "graph comment", "comment" -> sketch.about(source.phrase(value));
      default -> sketch.leftovers().add(Leftover.Kind.OF_FILE, name, value);
    }
  }

  private void chain(int line, String first) throws MapProblem {
    var names = new ArrayList<>(List.of(first));
    while (tokens.is("->") || tokens.is("--")) {
      tokens.take();
      names.add(tokens.name());
    }
    var attributes = attributes();
    for (var name : names) {
      nodes.computeIfAbsent(name, any -> new LinkedHashMap<>());
      if (nodes.size() > SketchBuilder.MOST_FACTORS) {
        throw MapProblem.of("factors", source.name(), SketchBuilder.MOST_FACTORS);
      }
    }
    if (names.size() == 1) {
      nodes.computeIfAbsent(first, any -> new LinkedHashMap<>()).putAll(attributes);
    }
    for (int i = 1; i < names.size(); i++) {
      edges.add(new Edge(line, names.get(i - 1), names.get(i), attributes));
    }
    if (edges.size() > SketchBuilder.MOST_LINKS) {
      throw MapProblem.of("links", source.name(), SketchBuilder.MOST_LINKS);
    }
  }

  private Map<String, String> attributes() throws MapProblem {
    var attributes = new LinkedHashMap<String, String>();
    while (tokens.is("[")) {
      tokens.take();
      while (!tokens.is("]")) {
        if (tokens.is(",") || tokens.is(";")) {
          tokens.take();
          continue;
        }
        var name = tokens.name();
        tokens.expect("=");
        attributes.put(name, tokens.name());
      }
      tokens.take();
    }
    return attributes;
  }

  /** Dashed is how delays are drawn, and the width of the pen how strong a link is. */
  private void link(Edge edge) throws MapProblem {
    var fields = new LinkFields(source, sketch.leftovers(), edge.from(), edge.to());
    for (var one : edge.attributes().entrySet()) {
      var value = one.getValue();
      switch (one.getKey().toLowerCase(Locale.ROOT)) {
        case "style" ->
            fields.put(
                value.equals("dashed") ? "delay" : "style", value.equals("dashed") ? "yes" : value);
        case "penwidth" ->
            Numbers.find(value)
                .ifPresent(width -> fields.put("weight", String.valueOf((width - 1) / 3)));
        case "tooltip" -> fields.put("description", value);
        default -> fields.put(one.getKey(), value);
      }
    }
    var direction = directed ? "" : "undirected";
    Kumu.link(sketch, "line " + edge.line(), direction, fields.link());
  }
}
