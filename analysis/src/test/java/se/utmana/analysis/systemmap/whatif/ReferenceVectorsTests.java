package se.utmana.analysis.systemmap.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.utmana.analysis.systemmap.CausalLink;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.CausalMapBuilder;
import se.utmana.analysis.systemmap.SampleMaps;
import se.utmana.analysis.systemmap.Sign;
import tools.jackson.databind.JsonNode;

/** The worked cases, which are written down to six decimals. */
class ReferenceVectorsTests {

  private static final double WRITTEN = 5.1e-7;

  static Stream<JsonNode> cases() {
    return StreamSupport.stream(
        SampleMaps.json("fcm-reference-vectors.json").get("cases").spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void settlesWhereTheWorkedCaseDoes(JsonNode worked) {
    FuzzyMap fuzzy = FuzzyMap.of(map());
    Settings settings =
        new Settings(
            rule(worked.get("rule").asString()),
            Squash.valueOf(worked.get("transfer").asString().toUpperCase(Locale.ROOT)),
            worked.get("lambda").asDouble(),
            1e-5,
            200);
    compare(fuzzy.run(fuzzy.all(0.5), Map.of(), settings), worked.get("baseline"));
    compare(
        fuzzy.run(fuzzy.all(0.5), Map.of(0, 1.0), settings),
        worked.get("scenario_clamp_housing_1"));
  }

  private static void compare(SteadyState state, JsonNode expected) {
    for (int factor = 0; factor < state.values().size(); factor++) {
      assertThat(state.values().get(factor))
          .isEqualTo(expected.get("state").get(factor).asDouble(), within(WRITTEN));
    }
    assertThat(state.steps()).isEqualTo(expected.get("iterations").asInt());
    assertThat(state.settled()).isEqualTo(Settled.FIXED_POINT);
  }

  private static Rule rule(String name) {
    return switch (name) {
      case "kosko" -> Rule.KOSKO;
      case "mkosko" -> Rule.MODIFIED;
      default -> Rule.RESCALED;
    };
  }

  private static CausalMap map() {
    JsonNode rows = SampleMaps.json("fcm-reference-vectors.json").get("W");
    CausalMapBuilder map = CausalMap.builder();
    for (int from = 0; from < rows.size(); from++) {
      for (int to = 0; to < rows.size(); to++) {
        double weight = rows.get(from).get(to).asDouble();
        if (weight != 0) {
          Sign sign = weight > 0 ? Sign.PLUS : Sign.MINUS;
          map.link(CausalLink.of(SampleMaps.key(from), SampleMaps.key(to), sign, Math.abs(weight)));
        }
      }
    }
    return map.build();
  }

  // Worked by hand in 40 digits: a → b with weight 0.5, a held at 1, Kosko's rule.
  @org.junit.jupiter.api.Test
  void agreesWithFortyDigitsToATrillionth() {
    CausalMap map = SampleMaps.map("a+b");
    FuzzyMap fuzzy = FuzzyMap.of(map);
    Settings tanh = new Settings(Rule.KOSKO, Squash.TANH, 1, 1e-5, 200);
    Settings sigmoid = new Settings(Rule.KOSKO, Squash.SIGMOID, 1, 1e-5, 200);
    assertThat(fuzzy.run(List.of(0.5, 0.5), Map.of(0, 1.0), tanh).values().get(1))
        .isEqualTo(0.4621171572600097, within(1e-15));
    assertThat(fuzzy.run(List.of(0.5, 0.5), Map.of(0, 1.0), sigmoid).values().get(1))
        .isEqualTo(0.6224593312018546, within(1e-15));
  }
}
