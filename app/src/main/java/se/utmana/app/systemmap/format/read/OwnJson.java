package se.utmana.app.systemmap.format.read;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import se.utmana.app.systemmap.format.sketch.Detail;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.LinkDraft;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.Place;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import se.utmana.app.systemmap.format.sketch.SketchFactor;
import se.utmana.app.systemmap.format.sketch.SketchLink;
import se.utmana.app.web.Phrase;
import tools.jackson.databind.JsonNode;

/** Our own format, which holds all of a map: texts in several languages too. */
final class OwnJson {

  private static final Set<String> OF_FILE =
      Set.of("format", "version", "title", "about", "factors", "links");
  private static final Set<String> OF_FACTOR =
      Set.of("id", "label", "description", "group", "x", "y");
  private static final Set<String> OF_LINK =
      Set.of("from", "to", "sign", "weight", "delayed", "claim");

  private final Source source;
  private final JsonNode root;
  private final SketchBuilder sketch;

  OwnJson(Source source, JsonNode root) {
    this.source = source;
    this.root = root;
    this.sketch = new SketchBuilder(source.name(), MapFormat.UTMANA);
  }

  MapSketch read() throws MapProblem {
    sketch.title(phrase("title", root.path("title")));
    sketch.about(phrase("about", root.path("about")));
    leave(root, OF_FILE, Leftover.Kind.OF_FILE);
    int number = 0;
    for (var factor : root.path("factors")) {
      sketch.factor(factor(Kumu.place("factors", number++), factor));
    }
    number = 0;
    for (var link : root.path("links")) {
      var place = Kumu.place("links", number++);
      sketch.link(place, link(place, link));
    }
    return sketch.build();
  }

  private SketchFactor factor(String place, JsonNode factor) throws MapProblem {
    var id = Kumu.end(source, place, factor, "id");
    var label = phrase(place, factor.path("label"));
    if (label.isEmpty()) {
      throw MapProblem.in(source.name(), place, "field", "label");
    }
    var details = new TreeMap<Detail, String>();
    Detail.ofFactors().forEach(one -> details.put(one, factor.path(name(one)).asString("")));
    var known = new java.util.TreeSet<>(OF_FACTOR);
    Detail.ofFactors().map(OwnJson::name).forEach(known::add);
    leave(factor, known, Leftover.Kind.OF_FACTORS);
    boolean placed = factor.path("x").isNumber() && factor.path("y").isNumber();
    var spot = placed ? new Place(factor.path("x").asDouble(), factor.path("y").asDouble()) : null;
    return new SketchFactor(
        id,
        label,
        phrase(place, factor.path("description")),
        factor.path("group").asString(""),
        spot != null && spot.isFinite() ? spot : null,
        details);
  }

  private LinkDraft link(String place, JsonNode link) throws MapProblem {
    var draft =
        new LinkDraft(Kumu.end(source, place, link, "from"), Kumu.end(source, place, link, "to"))
            .sign(link.path("sign").asInt(0))
            .weight(link.path("weight").asDouble(SketchLink.USUAL_WEIGHT))
            .delayed(link.path("delayed").asBoolean(false))
            .claim(phrase(place, link.path("claim")));
    var known = new java.util.TreeSet<>(OF_LINK);
    Detail.ofLinks()
        .forEach(
            one -> {
              known.add(name(one));
              draft.detail(one, link.path(name(one)).asString(""));
            });
    leave(link, known, Leftover.Kind.OF_LINKS);
    return draft;
  }

  /** The name of a detail's field: sourcesFor. */
  static String name(Detail detail) {
    var words = detail.code().split(" ", -1);
    var name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return name.toString();
  }

  private Phrase phrase(String place, JsonNode said) throws MapProblem {
    if (said.isMissingNode() || said.isNull()) {
      return Phrase.EMPTY;
    }
    if (said.isString()) {
      return source.phrase(said.asString());
    }
    var byLanguage = new TreeMap<String, String>();
    for (var one : said.properties()) {
      if (!one.getKey().matches("[a-z]{2,3}") || !one.getValue().isString()) {
        throw MapProblem.in(source.name(), place, "phrase", one.getKey());
      }
      byLanguage.put(one.getKey(), one.getValue().asString());
    }
    return new Phrase(byLanguage);
  }

  private void leave(JsonNode part, Set<String> known, Leftover.Kind kind) {
    for (var one : part.properties()) {
      if (!known.contains(one.getKey())) {
        sketch.leftovers().add(kind, one.getKey(), JsonText.said(one.getValue()));
      }
    }
  }
}
