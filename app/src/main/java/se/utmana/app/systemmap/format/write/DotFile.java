package se.utmana.app.systemmap.format.write;

import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchFactor;
import se.utmana.app.systemmap.format.sketch.SketchLink;
import se.utmana.app.web.Language;

/** Writes a map in the language of Graphviz; what it does not draw are attributes all the same. */
final class DotFile {

  private final MapSketch sketch;
  private final Language language;
  private final StringBuilder dot = new StringBuilder("digraph {\n");

  DotFile(MapSketch sketch, Language language) {
    this.sketch = sketch;
    this.language = language;
  }

  String text() {
    dot.append(" graph [label=").append(quoted(sketch.title().in(language)));
    dot.append(", comment=").append(quoted(sketch.about().in(language))).append("];\n");
    sketch.factors().forEach(this::node);
    sketch.links().forEach(this::edge);
    return dot.append("}\n").toString();
  }

  private void node(SketchFactor factor) {
    dot.append(' ').append(quoted(factor.id())).append(" [");
    attribute("label", factor.label().in(language));
    attribute("group", factor.group());
    attribute("tooltip", factor.description().in(language));
    var place = factor.place();
    if (place != null) {
      // Graphviz counts upwards.
      attribute("pos", Names.number(place.x()) + "," + Names.number(-place.y()) + "!");
    }
    factor.details().forEach((detail, text) -> attribute(detail.code(), text));
    end();
  }

  private void edge(SketchLink link) {
    dot.append(' ').append(quoted(link.from())).append(" -> ").append(quoted(link.to()));
    dot.append(" [");
    attribute("label", Names.mark(link.sign()));
    attribute("penwidth", Names.number(1 + 3 * link.weight()));
    attribute("strength", String.valueOf(link.weight()));
    attribute("style", link.delayed() ? "dashed" : "");
    attribute("tooltip", link.claim().in(language));
    link.details().forEach((detail, text) -> attribute(detail.code(), text));
    end();
  }

  private void attribute(String name, String value) {
    if (!value.isEmpty()) {
      boolean first = dot.charAt(dot.length() - 1) == '[';
      dot.append(first ? "" : ", ").append(name.contains(" ") ? quoted(name) : name);
      dot.append('=').append(quoted(value));
    }
  }

  private void end() {
    dot.append("];\n");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
