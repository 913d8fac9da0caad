package se.utmana.app.systemmap.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.whatif.Answer;
import se.utmana.analysis.systemmap.whatif.Certainty;
import se.utmana.analysis.systemmap.whatif.Effect;
import se.utmana.analysis.systemmap.whatif.FuzzyMap;
import se.utmana.analysis.systemmap.whatif.Rule;
import se.utmana.analysis.systemmap.whatif.Settings;
import se.utmana.analysis.systemmap.whatif.SignPrediction;
import se.utmana.analysis.systemmap.whatif.Squash;
import se.utmana.analysis.systemmap.whatif.SteadyState;
import se.utmana.analysis.systemmap.whatif.WhatIf;
import tools.jackson.core.JsonGenerator;

/** Writes what pushing each factor alone does: over all rules and draws, by signs, rule by rule. */
final class WhatIfJson {

  /** Vectors of every lever under every rule are written for maps that people can read. */
  private static final int MOST_FACTORS_FOR_VECTORS = 50;

  private static final int MOST_FACTORS_FOR_SIGNS = 200;
  private static final double MIDDLE = 0.5;
  private static final double EPSILON = 1e-5;
  private static final int MOST_STEPS = 200;
  private static final double HARDLY = 1e-4;

  private final MapReport report;
  private final CausalMap map;
  private final JsonGenerator json;

  WhatIfJson(MapReport report, JsonGenerator json) {
    this.report = report;
    this.map = report.map();
    this.json = json;
  }

  void write() {
    json.writeObjectPropertyStart("whatIf");
    json.writeNumberProperty("seed", WhatIf.USUAL_SEED);
    json.writeNumberProperty("draws", report.draws());
    json.writeArrayPropertyStart("levers");
    for (int lever = 0; lever < map.factors(); lever++) {
      json.writeStartObject();
      json.writeStringProperty("factor", map.key(lever));
      if (report.levers().isEmpty()) {
        sizes(lever);
      } else {
        lever(lever, report.levers().get(lever));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    fuzzy();
  }

  /** Factors that surely stay are left out. */
  private void lever(int lever, Answer answer) {
    SignPrediction signs =
        map.factors() <= MOST_FACTORS_FOR_SIGNS ? SignPrediction.of(map, lever) : null;
    json.writeBooleanProperty("settled", answer.isSettled());
    json.writeNumberProperty("runs", answer.runs());
    json.writeNumberProperty("unsettled", answer.unsettled());
    json.writeArrayPropertyStart("effects");
    for (Effect effect : answer.effects()) {
      if (effect.direction() != Effect.Way.STAYS || effect.certainty() != Certainty.SURE) {
        json.writeStartObject();
        json.writeStringProperty("factor", map.key(effect.factor()));
        json.writeStringProperty("direction", name(effect.direction()));
        json.writeStringProperty("certainty", name(effect.certainty()));
        json.writeNumberProperty("size", effect.size());
        json.writeNumberProperty("rises", effect.rises());
        json.writeNumberProperty("falls", effect.falls());
        if (signs != null) {
          json.writeStringProperty("bySigns", name(signs.of(effect.factor())));
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** How far factors move the usual way, of maps too large to ask how sure that is. */
  private void sizes(int lever) {
    List<Double> sizes = report.whatIf().sizes(Map.of(lever, 1.0));
    json.writeArrayPropertyStart("effects");
    for (int factor = 0; factor < map.factors(); factor++) {
      if (Math.abs(sizes.get(factor)) >= HARDLY) {
        json.writeStartObject();
        json.writeStringProperty("factor", map.key(factor));
        json.writeNumberProperty("size", sizes.get(factor));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void fuzzy() {
    FuzzyMap fuzzy = FuzzyMap.of(map);
    json.writeObjectPropertyStart("fuzzyCognitiveMap");
    json.writeNumberProperty("initial", MIDDLE);
    json.writeNumberProperty("epsilon", EPSILON);
    json.writeNumberProperty("mostSteps", MOST_STEPS);
    json.writeArrayPropertyStart("factors");
    for (int factor = 0; factor < map.factors(); factor++) {
      json.writeString(map.key(factor));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("cases");
    for (Rule rule : Rule.values()) {
      for (Squash squash : Squash.values()) {
        fuzzy(fuzzy, rule, squash, 1);
        if (squash == Squash.SIGMOID || squash == Squash.TANH) {
          fuzzy(fuzzy, rule, squash, 5);
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void fuzzy(FuzzyMap fuzzy, Rule rule, Squash squash, double lambda) {
    Settings settings = new Settings(rule, squash, lambda, EPSILON, MOST_STEPS);
    List<Double> initial = fuzzy.all(MIDDLE);
    json.writeStartObject();
    json.writeStringProperty("rule", name(rule));
    json.writeStringProperty("transfer", name(squash));
    json.writeNumberProperty("lambda", lambda);
    json.writeObjectPropertyStart("baseline");
    state(fuzzy.run(initial, Map.of(), settings));
    json.writeEndObject();
    json.writeArrayPropertyStart("levers");
    for (int lever = 0;
        map.factors() <= MOST_FACTORS_FOR_VECTORS && lever < map.factors();
        lever++) {
      json.writeStartObject();
      json.writeStringProperty("clamped", map.key(lever));
      state(fuzzy.run(initial, Map.of(lever, 1.0), settings));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void state(SteadyState state) {
    json.writeArrayPropertyStart("state");
    state.values().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeNumberProperty("iterations", state.steps());
    json.writeStringProperty("kind", name(state.settled()));
  }
}
