package se.utmana.app.systemmap.format.write;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.systemmap.format.sketch.Detail;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchFactor;
import se.utmana.app.systemmap.format.sketch.SketchLink;
import se.utmana.app.web.Language;

/** Writes maps as GraphML and GEXF. */
final class XmlFiles {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final MapSketch sketch;
  private final Language language;
  private final StringBuilder xml = new StringBuilder(HEAD);

  XmlFiles(MapSketch sketch, Language language) {
    this.sketch = sketch;
    this.language = language;
  }

  /** A named value of a factor or a link, with its type in GraphML. */
  private record Value(String name, String type, String text) {}

  private List<Value> values(SketchFactor factor) {
    var place = factor.place();
    return Stream.concat(
            Stream.of(
                new Value("label", "string", factor.label().in(language)),
                new Value("type", "string", factor.group()),
                new Value("description", "string", factor.description().in(language)),
                new Value("x", "double", place == null ? "" : Names.number(place.x())),
                new Value("y", "double", place == null ? "" : Names.number(place.y()))),
            Detail.ofFactors().map(one -> new Value(one.code(), "string", factor.detail(one))))
        .toList();
  }

  private List<Value> values(SketchLink link) {
    return Stream.concat(
            Stream.of(
                new Value("polarity", "int", String.valueOf(link.sign())),
                new Value("weight", "double", String.valueOf(link.weight())),
                new Value("delayed", "boolean", String.valueOf(link.delayed())),
                new Value("description", "string", link.claim().in(language))),
            Detail.ofLinks().map(one -> new Value(one.code(), "string", link.detail(one))))
        .toList();
  }

  String graphMl() {
    var ofFactor = values(sketch.factors().getFirst());
    var ofLink = values(new SketchLink("", "", 0));
    xml.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    key("t", "graph", new Value("title", "string", ""), 0);
    key("t", "graph", new Value("description", "string", ""), 1);
    for (int i = 0; i < ofFactor.size(); i++) {
      key("n", "node", ofFactor.get(i), i);
    }
    for (int i = 0; i < ofLink.size(); i++) {
      key("e", "edge", ofLink.get(i), i);
    }
    xml.append("<graph edgedefault=\"directed\">\n");
    data("t", 0, sketch.title().in(language));
    data("t", 1, sketch.about().in(language));
    for (var factor : sketch.factors()) {
      xml.append("<node").append(attribute("id", factor.id())).append('>');
      data("n", values(factor));
      xml.append("</node>\n");
    }
    for (var link : sketch.links()) {
      xml.append("<edge").append(attribute("source", link.from()));
      xml.append(attribute("target", link.to())).append('>');
      data("e", values(link));
      xml.append("</edge>\n");
    }
    return xml.append("</graph>\n</graphml>\n").toString();
  }

  private void key(String prefix, String of, Value value, int number) {
    xml.append("<key").append(attribute("id", prefix + number)).append(attribute("for", of));
    xml.append(attribute("attr.name", value.name()));
    xml.append(attribute("attr.type", value.type())).append("/>\n");
  }

  private void data(String prefix, List<Value> values) {
    for (int i = 0; i < values.size(); i++) {
      data(prefix, i, values.get(i).text());
    }
  }

  private void data(String prefix, int number, String text) {
    if (!text.isEmpty()) {
      xml.append("<data").append(attribute("key", prefix + number)).append('>');
      xml.append(escaped(text)).append("</data>");
    }
  }

  String gexf() {
    xml.append("<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\"");
    xml.append(" version=\"1.3\">\n<meta><creator>Utmana</creator>");
    xml.append("<description>").append(escaped(sketch.about().in(language)));
    xml.append("</description></meta>\n<graph mode=\"static\" defaultedgetype=\"directed\">\n");
    attributes("node", values(sketch.factors().getFirst()));
    attributes("edge", values(new SketchLink("", "", 0)));
    xml.append("<nodes>\n");
    for (var factor : sketch.factors()) {
      xml.append("<node").append(attribute("id", factor.id()));
      xml.append(attribute("label", factor.label().in(language))).append('>');
      attvalues(values(factor));
      var place = factor.place();
      if (place != null) {
        xml.append("<viz:position").append(attribute("x", Names.number(place.x())));
        xml.append(attribute("y", Names.number(place.y()))).append("/>");
      }
      xml.append("</node>\n");
    }
    xml.append("</nodes>\n<edges>\n");
    for (int i = 0; i < sketch.links().size(); i++) {
      var link = sketch.links().get(i);
      xml.append("<edge").append(attribute("id", "e" + (i + 1)));
      xml.append(attribute("source", link.from())).append(attribute("target", link.to()));
      xml.append(attribute("weight", String.valueOf(link.weight()))).append('>');
      attvalues(values(link));
      xml.append("</edge>\n");
    }
    return xml.append("</edges>\n</graph>\n</gexf>\n").toString();
  }

  /** What GEXF has a place of its own for is no attribute there. */
  private static boolean isAttribute(Value value) {
    return !List.of("label", "x", "y", "weight").contains(value.name());
  }

  private void attributes(String of, List<Value> values) {
    xml.append("<attributes").append(attribute("class", of)).append(">\n");
    for (var value : values) {
      if (isAttribute(value)) {
        xml.append("<attribute").append(attribute("id", value.name()));
        xml.append(attribute("title", value.name()));
        xml.append(attribute("type", value.type().equals("int") ? "integer" : value.type()));
        xml.append("/>\n");
      }
    }
    xml.append("</attributes>\n");
  }

  private void attvalues(List<Value> values) {
    xml.append("<attvalues>");
    for (var value : values) {
      if (isAttribute(value) && !value.text().isEmpty()) {
        xml.append("<attvalue").append(attribute("for", value.name()));
        xml.append(attribute("value", value.text())).append("/>");
      }
    }
    xml.append("</attvalues>");
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + escaped(value) + "\"";
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    text.codePoints().forEach(one -> escape(escaped, one));
    return escaped.toString();
  }

  /**
   * Line breaks are written by number, or attributes would lose them; what XML cannot hold goes.
   */
  private static void escape(StringBuilder to, int one) {
    switch (one) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      case '\n', '\r', '\t' -> to.append("&#").append(one).append(';');
      default -> {
        boolean surrogate = one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE;
        if (one >= ' ' && !surrogate && one != 0xfffe && one != 0xffff) {
          to.appendCodePoint(one);
        }
      }
    }
  }
}
