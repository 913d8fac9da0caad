package se.utmana.analysis.systemmap.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utmana.analysis.systemmap.CausalLink;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.CausalMapBuilder;
import se.utmana.analysis.systemmap.SampleMaps;
import se.utmana.analysis.systemmap.Sign;

class LoopsTests {

  @Test
  void multipliesSigns() {
    assertThat(only("a+b", "b+a").polarity()).isEqualTo(Polarity.REINFORCING);
    assertThat(only("a-b", "b+a").polarity()).isEqualTo(Polarity.BALANCING);
    assertThat(only("a-b", "b-a").polarity()).isEqualTo(Polarity.REINFORCING);
    assertThat(only("a-b", "b?a").polarity()).isEqualTo(Polarity.UNDETERMINED);
  }

  @Test
  void countsAFactorThatActsOnItself() {
    Loop loop = only("a-a", "a+b");
    assertThat(loop.length()).isEqualTo(1);
    assertThat(loop.polarity()).isEqualTo(Polarity.BALANCING);
  }

  @Test
  void isDelayedWhenAnyLinkIs() {
    CausalMap map =
        CausalMap.builder()
            .link(CausalLink.of("a", "b", Sign.PLUS, 1))
            .link(new CausalLink("b", "a", Sign.PLUS, 0.5, true, 1))
            .build();
    Loops loops = Loops.of(map, LoopOptions.USUAL);
    assertThat(loops.strongest().getFirst().delayed()).isTrue();
    assertThat(loops.strongest().getFirst().strength()).isEqualTo(0.5);
    assertThat(loops.count().delayed()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void findsWhatASearchWithoutTricksFinds(int seed) {
    CausalMap map = SampleMaps.random(12, 40, seed);
    for (int longest : new int[] {1, 2, 3, 4, 7, 12}) {
      List<Loop> all = plain(map, longest);
      Loops loops = Loops.of(map, new LoopOptions(longest, 1_000_000 / 10, Duration.ofMinutes(1)));
      assertThat(loops.strongest()).containsExactlyInAnyOrderElementsOf(all);
      assertThat(loops.count().all()).isEqualTo(all.size());
      for (int factor = 0; factor < map.factors(); factor++) {
        int through = factor;
        assertThat(loops.count().throughFactor(factor))
            .isEqualTo(all.stream().filter(loop -> loop.passes(through)).count());
      }
      for (int link = 0; link < map.links(); link++) {
        int through = link;
        assertThat(loops.count().throughLink(link))
            .isEqualTo(all.stream().filter(loop -> loop.links().contains(through)).count());
      }
      assertThat(loops.count().delayed()).isEqualTo(all.stream().filter(Loop::delayed).count());
    }
  }

  @Test
  void keepsTheStrongest() {
    CausalMap map = SampleMaps.random(14, 50, 7);
    List<Double> strengths =
        plain(map, 8).stream().map(Loop::strength).sorted(Comparator.reverseOrder()).toList();
    List<Loop> kept = Loops.of(map, new LoopOptions(8, 20, Duration.ofMinutes(1))).strongest();
    assertThat(kept).hasSize(20);
    for (int i = 0; i < kept.size(); i++) {
      assertThat(kept.get(i).strength()).isEqualTo(strengths.get(i), within(1e-9));
    }
  }

  @Test
  void saysWhenTheTimeRanOut() {
    CausalMap map = SampleMaps.random(60, 1_800, 1);
    Loops loops = Loops.of(map, new LoopOptions(20, 5, Duration.ofMillis(100)));
    assertThat(loops.isComplete()).isFalse();
    assertThat(loops.count().all()).isPositive();
    assertThat(loops.strongest()).hasSize(5);
  }

  @Test
  void isTheSameInAnyOrderAndOnOneThread() throws Exception {
    CausalMap map = SampleMaps.random(30, 120, 3);
    CausalMapBuilder turned = CausalMap.builder();
    map.allLinks().reversed().forEach(turned::link);
    Loops loops = Loops.of(map, LoopOptions.USUAL);
    Loops again = Loops.of(turned.build(), LoopOptions.USUAL);
    assertThat(again.strongest()).isEqualTo(loops.strongest());
    try (ForkJoinPool one = new ForkJoinPool(1)) {
      assertThat(one.submit(() -> Loops.of(map, LoopOptions.USUAL)).get().strongest())
          .isEqualTo(loops.strongest());
    }
  }

  @Test
  void countsTheSameUnderOtherNames() {
    CausalMap map = SampleMaps.random(30, 120, 4);
    CausalMapBuilder renamed = CausalMap.builder();
    map.allLinks().stream().map(LoopsTests::renamed).forEach(renamed::link);
    LoopCount count = Loops.of(map, LoopOptions.USUAL).count();
    LoopCount again = Loops.of(renamed.build(), LoopOptions.USUAL).count();
    for (int length = 1; length <= 8; length++) {
      for (Polarity polarity : Polarity.values()) {
        assertThat(again.of(length, polarity)).isEqualTo(count.of(length, polarity));
      }
    }
  }

  @Test
  void turnsWithWhoseLinkIsBelieved() {
    CausalMap map = SampleMaps.map("a+b", "b+a", "b+c", "c+b");
    int disputed = map.findLink(0, 1).orElseThrow();
    Beliefs beliefs = Beliefs.of(map).alsoHeld(disputed, Sign.MINUS);
    List<Contest> contests = ShortList.of(map).stream().map(beliefs::contest).toList();
    assertThat(contests.stream().filter(Contest::isContested))
        .singleElement()
        .satisfies(contest -> assertThat(contest.turning()).containsExactly(disputed));
  }

  private static CausalLink renamed(CausalLink link) {
    return new CausalLink(
        new StringBuilder(link.from()).reverse().toString(),
        new StringBuilder(link.to()).reverse().toString(),
        link.sign(),
        link.weight(),
        link.delayed(),
        link.confidence());
  }

  private static Loop only(String... arrows) {
    List<Loop> loops = Loops.of(SampleMaps.map(arrows), LoopOptions.USUAL).strongest();
    assertThat(loops).hasSize(1);
    return loops.getFirst();
  }

  private static List<Loop> plain(CausalMap map, int longest) {
    List<Loop> found = new ArrayList<>();
    for (int root = 0; root < map.factors(); root++) {
      walk(map, root, root, longest, new ArrayList<>(), found);
    }
    return found;
  }

  private static void walk(
      CausalMap map, int root, int at, int left, List<Integer> links, List<Loop> found) {
    for (int link = map.firstOut(at); link < map.firstOut(at + 1) && left > 0; link++) {
      int to = map.to(link);
      links.add(link);
      if (to == root) {
        found.add(Loop.of(map, List.copyOf(links)));
      } else if (to > root && links.stream().noneMatch(each -> map.from(each) == to)) {
        walk(map, root, to, left - 1, links, found);
      }
      links.removeLast();
    }
  }
}
