package se.utmana.analysis.systemmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utmana.analysis.systemmap.influence.Centrality;
import se.utmana.analysis.systemmap.influence.Drivers;
import se.utmana.analysis.systemmap.influence.Influence;
import se.utmana.analysis.systemmap.loops.Loop;
import se.utmana.analysis.systemmap.loops.LoopOptions;
import se.utmana.analysis.systemmap.loops.Loops;
import se.utmana.analysis.systemmap.loops.Polarity;
import se.utmana.analysis.systemmap.loops.ShortList;
import tools.jackson.databind.JsonNode;

class ReferenceValuesTests {

  private static final String FILE = "graph-reference-values.json";

  @ParameterizedTest
  @ValueSource(strings = {"er-150-400", "hub-150-400", "er-500-1500", "hub-500-1500"})
  void countsTheLoopsByLengthAndPolarity(String name) {
    JsonNode expected = expected(name);
    Loops loops = Loops.of(map(name), LoopOptions.USUAL);
    expected
        .get("cycles_to_8")
        .properties()
        .forEach(
            each ->
                assertThat(loops.count().ofLength(Integer.parseInt(each.getKey())))
                    .isEqualTo(each.getValue().asLong()));
    assertThat(loops.count().of(Polarity.REINFORCING))
        .isEqualTo(expected.get("reinforcing").asLong());
    assertThat(loops.count().of(Polarity.BALANCING)).isEqualTo(expected.get("balancing").asLong());
    assertThat(loops.count().of(Polarity.UNDETERMINED)).isZero();
    assertThat(loops.isComplete()).isTrue();
    assertThat(loops.strongest()).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"er-150-400", "hub-150-400", "er-500-1500", "hub-500-1500", "er-2000-8000"})
  void findsComponentsDriversAndTheFactorsInBetween(String name) {
    JsonNode expected = expected(name);
    CausalMap map = map(name);
    assertThat(Components.of(map).largest()).isEqualTo(expected.get("largest_scc").asInt());
    Drivers drivers = Drivers.of(map);
    assertThat(drivers.count()).isEqualTo(expected.get("driver_nodes").asInt());
    assertThat(drivers.matched()).isEqualTo(expected.get("max_matching").asInt());
    Centrality centrality = Centrality.of(map);
    expected
        .get("betweenness_top")
        .forEach(
            each ->
                assertThat(centrality.betweenness(each.get(0).asInt()))
                    .isEqualTo(each.get(1).asDouble(), within(5e-5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"er-150-400", "hub-150-400", "er-500-1500", "hub-500-1500"})
  void ordersFactorsByInfluenceAndDependence(String name) {
    JsonNode expected = expected(name);
    Influence influence = Influence.of(map(name));
    assertThat(influence.power())
        .isEqualTo(expected.get("micmac_power_until_top20_stable").asInt());
    assertThat(influence.byInfluence().subList(0, 5))
        .isEqualTo(numbers(expected.get("micmac_top_influence")));
    assertThat(influence.byDependence().subList(0, 5))
        .isEqualTo(numbers(expected.get("micmac_top_dependence")));
  }

  // Which of several equally short loops come first is open, and decides how many are needed; the
  // list is therefore compared in what is not, and in its size.
  @ParameterizedTest
  @ValueSource(strings = {"er-150-400", "hub-150-400", "er-500-1500", "hub-500-1500"})
  void listsIndependentLoopsShortestFirst(String name) {
    JsonNode expected = expected(name);
    CausalMap map = map(name);
    List<Loop> list = ShortList.of(map);
    assertThat((double) list.size() / expected.get("sils").asInt()).isBetween(0.95, 1.05);
    assertThat(list).hasSizeLessThanOrEqualTo(expected.get("sils_upper_E_minus_V_plus_1").asInt());
    assertThat(list).isSortedAccordingTo(Comparator.comparingInt(Loop::length));
    assertThat(list.stream().filter(loop -> loop.length() == 2))
        .hasSize(expected.get("cycles_to_8").get("2").asInt());
    Set<Integer> shown = new HashSet<>();
    assertThat(list).allMatch(loop -> shown.addAll(loop.links()));
    Components components = Components.of(map);
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, map.links()).filter(components::joins).boxed().toList());
  }

  private static JsonNode expected(String name) {
    return SampleMaps.json(FILE).get(name + "-s1.tsv");
  }

  private static CausalMap map(String name) {
    return SampleMaps.generated(name + "-s1.tsv", expected(name).get("nodes").asInt());
  }

  private static List<Integer> numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asInt).toList();
  }
}
