package se.utmana.app.systemmap.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.analysis.MapGraph;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far somebody pushes each factor.
 *
 * @param byFactor −3 (down as far as it goes) to 3 (up as far as it goes), never 0
 */
public record Pushes(@JsonValue Map<String, Integer> byFactor) {

  public static final int FARTHEST = 3;
  static final int MOST = 12;
  static final Pushes NONE = new Pushes(Map.of());

  private static final JsonMapper JSON = JsonMapper.shared();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Pushes {
    var kept = new LinkedHashMap<String, Integer>();
    byFactor.forEach(
        (factor, push) -> {
          if (push != 0 && kept.size() < MOST) {
            kept.put(factor, Math.clamp(push, -FARTHEST, FARTHEST));
          }
        });
    byFactor = Collections.unmodifiableMap(kept);
  }

  /** As an address has them: factors and pushes in the same order. */
  static Pushes of(List<String> factors, List<Integer> pushes) {
    var byFactor = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < Math.min(factors.size(), pushes.size()); i++) {
      byFactor.put(factors.get(i), pushes.get(i));
    }
    return new Pushes(byFactor);
  }

  static Pushes parse(String json) {
    return new Pushes(JSON.readValue(json, new TypeReference<Map<String, Integer>>() {}));
  }

  String toJson() {
    return JSON.writeValueAsString(byFactor);
  }

  /** With one factor more, pushed up a little. */
  Pushes and(String factor) {
    var more = new LinkedHashMap<>(byFactor);
    more.putIfAbsent(factor, 2);
    return new Pushes(more);
  }

  /** Those of factors that the map has. */
  Pushes on(MapGraph graph) {
    var there = graph.content().factors().stream().map(one -> one.id().toString()).toList();
    var kept = new LinkedHashMap<String, Integer>();
    byFactor.forEach(
        (factor, push) -> {
          if (there.contains(factor)) {
            kept.put(factor, push);
          }
        });
    return new Pushes(kept);
  }

  boolean isEmpty() {
    return byFactor.isEmpty();
  }

  int of(FactorId factor) {
    return byFactor.getOrDefault(factor.toString(), 0);
  }

  /** As the mathematics takes them; only those of factors that the map has. */
  Map<Integer, Double> shares(MapGraph graph) {
    var shares = new HashMap<Integer, Double>();
    byFactor.forEach(
        (factor, push) ->
            graph
                .map()
                .find(factor)
                .ifPresent(number -> shares.put(number, (double) push / FARTHEST)));
    return shares;
  }

  /** As parameters of an address. */
  String query() {
    return byFactor.entrySet().stream()
        .map(one -> "factor=" + one.getKey() + "&push=" + one.getValue())
        .collect(Collectors.joining("&"));
  }
}
