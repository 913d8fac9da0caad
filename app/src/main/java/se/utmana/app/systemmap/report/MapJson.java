package se.utmana.app.systemmap.report;

import java.io.OutputStream;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalLink;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.loops.Loop;
import se.utmana.analysis.systemmap.loops.LoopCount;
import se.utmana.analysis.systemmap.loops.Polarity;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.SketchFactor;
import se.utmana.app.web.Language;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a report as JSON; factors are named by their ids in the file, in its order. */
final class MapJson {

  static final String VERSION = "1";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final MapReport report;
  private final CausalMap map;
  private final JsonGenerator json;

  private MapJson(MapReport report, JsonGenerator json) {
    this.report = report;
    this.map = report.map();
    this.json = json;
  }

  /** One JSON object in UTF-8; doubles in full precision. */
  static void write(MapReport report, OutputStream out) {
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new MapJson(report, json).write();
    }
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("file", report.file());
    json.writeStringProperty("format", report.sketch().format().code());
    json.writeStringProperty("version", VERSION);
    array("factors", report.sketch().factors().size(), this::factor);
    array("links", map.links(), this::link);
    array("leftOut", report.sketch().leftovers().size(), this::leftOut);
    loops();
    array("shortList", report.shortList().size(), i -> loop(report.shortList().get(i)));
    factors("centrality", this::centrality);
    influence();
    drivers();
    new WhatIfJson(report, json).write();
    json.writeEndObject();
  }

  private void factor(int i) {
    SketchFactor factor = report.sketch().factors().get(i);
    json.writeStringProperty("id", factor.id());
    json.writeStringProperty("label", factor.label().in(Language.EN));
  }

  private void link(int i) {
    CausalLink link = map.link(i);
    json.writeStringProperty("from", link.from());
    json.writeStringProperty("to", link.to());
    json.writeNumberProperty("sign", link.sign().factor());
    json.writeNumberProperty("weight", link.weight());
    json.writeBooleanProperty("delayed", link.delayed());
    json.writeNumberProperty("confidence", link.confidence());
  }

  private void leftOut(int i) {
    Leftover left = report.sketch().leftovers().get(i);
    json.writeStringProperty("kind", left.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("name", left.name());
    json.writeNumberProperty("count", left.count());
  }

  private void loops() {
    LoopCount count = report.loops().count();
    json.writeObjectPropertyStart("loops");
    json.writeNumberProperty("longest", count.longest());
    json.writeBooleanProperty("complete", report.loops().isComplete());
    json.writeNumberProperty("count", count.all());
    for (Polarity polarity : Polarity.values()) {
      json.writeNumberProperty(name(polarity), count.of(polarity));
    }
    json.writeNumberProperty("delayed", count.delayed());
    json.writeObjectPropertyStart("byLength");
    for (int length = 1; length <= count.longest(); length++) {
      if (count.ofLength(length) > 0) {
        ofLength(count, length);
      }
    }
    json.writeEndObject();
    int kept = report.loops().strongest().size();
    array("strongest", kept, i -> loop(report.loops().strongest().get(i)));
    json.writeEndObject();
  }

  private void ofLength(LoopCount count, int length) {
    json.writeObjectPropertyStart(String.valueOf(length));
    json.writeNumberProperty("count", count.ofLength(length));
    for (Polarity polarity : Polarity.values()) {
      json.writeNumberProperty(name(polarity), count.of(length, polarity));
    }
    json.writeEndObject();
  }

  private static String name(Polarity polarity) {
    return polarity.name().toLowerCase(Locale.ROOT);
  }

  private void loop(Loop loop) {
    json.writeArrayPropertyStart("factors");
    loop.factors().forEach(factor -> json.writeString(map.key(factor)));
    json.writeEndArray();
    json.writeNumberProperty("length", loop.length());
    json.writeStringProperty("polarity", name(loop.polarity()));
    json.writeBooleanProperty("delayed", loop.delayed());
    json.writeNumberProperty("strength", loop.strength());
  }

  private void centrality(int factor) {
    json.writeNumberProperty("in", map.inDegree(factor));
    json.writeNumberProperty("out", map.outDegree(factor));
    json.writeNumberProperty("reach", report.centrality().reach(factor));
    json.writeNumberProperty("reachedBy", report.centrality().reachedBy(factor));
    json.writeNumberProperty("betweenness", report.centrality().betweenness(factor));
    json.writeNumberProperty("loops", report.loops().count().throughFactor(factor));
  }

  private void influence() {
    json.writeObjectPropertyStart("influence");
    json.writeNumberProperty("power", report.influence().power());
    json.writeBooleanProperty("settled", report.influence().isSettled());
    factors(
        "factors",
        factor -> {
          json.writeNumberProperty("direct", report.influence().directInfluence(factor));
          json.writeNumberProperty("indirect", report.influence().influence(factor));
          json.writeNumberProperty("dependence", report.influence().directDependence(factor));
          json.writeNumberProperty("indirectDependence", report.influence().dependence(factor));
        });
    json.writeEndObject();
  }

  private void drivers() {
    json.writeObjectPropertyStart("drivers");
    json.writeNumberProperty("count", report.drivers().count());
    json.writeNumberProperty("matched", report.drivers().matched());
    factors(
        "factors",
        factor -> {
          json.writeNumberProperty("share", report.drivers().share(factor).share());
          json.writeNumberProperty("error", report.drivers().share(factor).error());
        });
    json.writeEndObject();
  }

  /** An object for each factor of the file. */
  private void factors(String name, IntConsumer content) {
    int[] numbers =
        report.sketch().factors().stream()
            .mapToInt(factor -> map.find(factor.id()).orElseThrow())
            .toArray();
    array(
        name,
        numbers.length,
        i -> {
          json.writeStringProperty("factor", map.key(numbers[i]));
          content.accept(numbers[i]);
        });
  }

  private void array(String name, int size, IntConsumer content) {
    json.writeArrayPropertyStart(name);
    IntStream.range(0, size)
        .forEach(
            i -> {
              json.writeStartObject();
              content.accept(i);
              json.writeEndObject();
            });
    json.writeEndArray();
  }
}
