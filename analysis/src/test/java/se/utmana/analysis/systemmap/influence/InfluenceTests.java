package se.utmana.analysis.systemmap.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.SampleMaps;
import se.utmana.analysis.systemmap.leverage.Leverage;

class InfluenceTests {

  @Test
  void countsWaysThroughTheMiddle() {
    Centrality centrality = Centrality.of(SampleMaps.map("a+b", "b+d", "a+c", "c+d", "d+e"));
    assertThat(centrality.betweenness(1)).isEqualTo(1, within(1e-15));
    assertThat(centrality.betweenness(3)).isEqualTo(3, within(1e-15));
    assertThat(centrality.reach(0)).isEqualTo(4);
    assertThat(centrality.reachedBy(0)).isZero();
    assertThat(centrality.reachedBy(4)).isEqualTo(4);
  }

  @Test
  void stopsWhereAMapWithoutLoopsEnds() {
    Influence influence = Influence.of(SampleMaps.map("a+b", "b+c", "c+d"));
    assertThat(influence.power()).isEqualTo(2);
    assertThat(influence.influence(0)).isEqualTo(0.5);
    assertThat(influence.dependence(3)).isEqualTo(0.5);
    assertThat(Influence.of(SampleMaps.map("a+b")).power()).isEqualTo(1);
    assertThat(influence.isSettled()).isTrue();
  }

  @Test
  void answersForAnEmptyMapAndOneFactor() {
    assertThat(Leverage.of(CausalMap.builder().build())).isEmpty();
    assertThat(Leverage.of(CausalMap.builder().factor("a").build()))
        .singleElement()
        .satisfies(row -> assertThat(row.driver().share()).isEqualTo(1));
  }

  @Test
  void givesTheSameBitsOnOneThread() throws Exception {
    CausalMap map = SampleMaps.random(80, 300, 5);
    try (ForkJoinPool one = new ForkJoinPool(1)) {
      assertThat(one.submit(() -> Leverage.of(map)).get()).isEqualTo(Leverage.of(map));
    }
  }
}
