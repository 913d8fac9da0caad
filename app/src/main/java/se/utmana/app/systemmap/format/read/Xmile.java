package se.utmana.app.systemmap.format.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.LinkDraft;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;

/**
 * The structure of a stock-and-flow model in XMILE: what flows in makes a stock grow, what flows
 * out makes it shrink, and what an equation names works on what it computes, in a direction that it
 * does not say. Equations and numbers have no place.
 */
final class Xmile implements XmlText.Visitor {

  private static final Set<String> FACTORS = Set.of("stock", "flow", "aux");
  private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"|[\\p{L}_][\\p{L}\\p{N}_]*");

  private record Formula(String factor, String text) {}

  private final Source source;
  private final SketchBuilder sketch;
  private final Map<String, FactorFields> factors = new LinkedHashMap<>();
  private final List<LinkDraft> flows = new ArrayList<>();
  private final List<Formula> formulas = new ArrayList<>();
  private String factor = "";
  private boolean inModel;
  private boolean inView;

  Xmile(Source source) {
    this.source = source;
    this.sketch = new SketchBuilder(source.name(), MapFormat.XMILE);
  }

  MapSketch read() throws MapProblem {
    sketch.title(source.nameAsTitle());
    new XmlText(source).walk(this);
    for (var one : factors.entrySet()) {
      sketch.factor(one.getValue().factor(one.getKey()));
    }
    for (var flow : flows) {
      sketch.link("inflow, outflow", flow);
    }
    for (var formula : formulas) {
      var names = new java.util.LinkedHashSet<String>();
      var matcher = NAME.matcher(formula.text());
      while (matcher.find()) {
        names.add(key(matcher.group()));
      }
      for (var name : names) {
        if (sketch.hasFactor(name)) {
          sketch.link("eqn", new LinkDraft(name, formula.factor()));
        }
      }
    }
    return sketch.build();
  }

  /** Names are the same whatever their case, and with spaces, underscores or line breaks. */
  private static String key(String name) {
    return name.replace("\"", "")
        .replace("\\n", " ")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_]+", "_");
  }

  @Override
  public void begin(String name, XMLStreamReader at) throws MapProblem {
    inModel |= name.equals("model");
    inView |= name.equals("views");
    if (!FACTORS.contains(name) || !inModel) {
      return;
    }
    var label = XmlText.attribute(at, "name");
    var known = factors.get(key(label));
    if (inView) {
      if (known != null) {
        known.put("x", XmlText.attribute(at, "x")).put("y", XmlText.attribute(at, "y"));
      }
      return;
    }
    factor = key(label);
    if (factor.isEmpty() || known != null) {
      throw MapProblem.at(source.name(), XmlText.line(at), "id");
    }
    var fields = new FactorFields(source, sketch.leftovers());
    factors.put(factor, fields.put("label", label.replace('_', ' ')).put("group", name));
  }

  @Override
  public void end(String name, String text) throws MapProblem {
    var fields = factors.get(factor);
    if (inView || fields == null || FACTORS.contains(name)) {
      whole(name, text);
      return;
    }
    switch (name) {
      case "doc" -> fields.put("description", text);
      case "units" -> fields.put("unit", text);
      case "inflow" -> flows.add(new LinkDraft(key(text), factor).sign(1));
      case "outflow" -> flows.add(new LinkDraft(key(text), factor).sign(-1));
      case "eqn" -> {
        formulas.add(new Formula(factor, text));
        fields.put(name, text);
      }
      default -> fields.put(name, text);
    }
  }

  private void whole(String name, String text) {
    switch (name) {
      case "stock", "flow", "aux" -> factor = inView ? factor : "";
      case "views" -> inView = false;
      case "name" -> sketch.title(source.phrase(text));
      case "start", "stop", "dt" -> sketch.leftovers().add(Leftover.Kind.OF_FILE, name, text);
      default -> {}
    }
  }
}
