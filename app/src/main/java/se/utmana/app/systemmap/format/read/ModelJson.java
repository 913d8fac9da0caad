package se.utmana.app.systemmap.format.read;

import java.util.Set;
import java.util.regex.Pattern;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.LinkDraft;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import tools.jackson.databind.JsonNode;

/**
 * ModelJSON, stocks and flows: what flows in makes a stock grow, what flows out makes it shrink.
 */
final class ModelJson {

  private static final Set<String> FACTORS =
      Set.of("STOCK", "FLOW", "VARIABLE", "CONVERTER", "STATE");
  private static final Set<String> READ =
      Set.of("type", "name", "from", "to", "description", "units");
  private static final Pattern NAMED = Pattern.compile("\\[([^\\]\\[]{1,200})\\]");

  private final Source source;
  private final JsonNode root;
  private final SketchBuilder sketch;

  ModelJson(Source source, JsonNode root) {
    this.source = source;
    this.root = root;
    this.sketch = new SketchBuilder(source.name(), MapFormat.MODEL_JSON);
  }

  MapSketch read() throws MapProblem {
    sketch.title(source.phrase(root.path("name").asString("")));
    for (var one : root.properties()) {
      if (!one.getKey().equals("elements") && !one.getKey().equals("name")) {
        var said = JsonText.said(one.getValue());
        sketch.leftovers().add(Leftover.Kind.OF_FILE, one.getKey(), said);
      }
    }
    int number = 0;
    for (var element : root.path("elements")) {
      element(Kumu.place("elements", number++), element);
    }
    number = 0;
    for (var element : root.path("elements")) {
      links(Kumu.place("elements", number++), element);
    }
    return sketch.build();
  }

  private void element(String place, JsonNode element) throws MapProblem {
    var type = element.path("type").asString("");
    if (!FACTORS.contains(type)) {
      return;
    }
    var name = element.path("name").asString("");
    if (name.isBlank()) {
      throw MapProblem.in(source.name(), place, "id");
    }
    var fields =
        new FactorFields(source, sketch.leftovers())
            .put("label", name)
            .put("group", type.charAt(0) + type.substring(1).toLowerCase(java.util.Locale.ROOT))
            .put("description", element.path("description").asString(""))
            .put("unit", element.path("units").asString(""));
    for (var one : element.properties()) {
      if (!READ.contains(one.getKey())) {
        fields.put(one.getKey(), JsonText.said(one.getValue()));
      }
    }
    sketch.factor(fields.factor(name));
  }

  private void links(String place, JsonNode element) throws MapProblem {
    var from = element.path("from").asString("");
    var to = element.path("to").asString("");
    var name = element.path("name").asString("");
    switch (element.path("type").asString("")) {
      case "FLOW" -> {
        if (!from.isEmpty()) {
          sketch.link(place, new LinkDraft(name, from).sign(-1));
        }
        if (!to.isEmpty()) {
          sketch.link(place, new LinkDraft(name, to).sign(1));
        }
        named(place, name, element);
      }
      case "LINK" -> {
        var polarity = element.path("behavior").path("polarity").asString("");
        var link = new LinkDraft(from, to);
        sketch.link(place, link.sign(polarity.equals("POSITIVE") ? 1 : sign(polarity)));
      }
      case "VARIABLE", "CONVERTER" -> named(place, name, element);
      default -> {}
    }
  }

  private static int sign(String polarity) {
    return polarity.equals("NEGATIVE") ? -1 : 0;
  }

  /** What a formula names works on what it computes, in a direction that it does not say. */
  private void named(String place, String name, JsonNode element) throws MapProblem {
    var formula = element.path("behavior").path("value").asString("");
    var matcher = NAMED.matcher(formula);
    while (matcher.find()) {
      var cause = matcher.group(1);
      if (sketch.hasFactor(cause) && !linked(cause, name)) {
        sketch.link(place, new LinkDraft(cause, name));
      }
    }
  }

  private boolean linked(String from, String to) {
    return root.path("elements")
        .valueStream()
        .anyMatch(
            one ->
                one.path("type").asString("").equals("LINK")
                    && one.path("from").asString("").equals(from)
                    && one.path("to").asString("").equals(to));
  }
}
