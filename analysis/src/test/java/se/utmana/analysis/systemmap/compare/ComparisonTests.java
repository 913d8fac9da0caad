package se.utmana.analysis.systemmap.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.SampleMaps;

class ComparisonTests {

  private final CausalMap youth = SampleMaps.map("a+b", "b+a", "b+c");
  private final CausalMap board = SampleMaps.map("a-b", "b+a", "a+d");

  @Test
  void tellsWhatOnlyOneOfThemHas() {
    Comparison both = Comparison.of(youth, board);
    assertThat(both.shared()).containsExactly("a", "b");
    assertThat(both.onlyFirst()).containsExactly("c");
    assertThat(both.onlySecond()).containsExactly("d");
    assertThat(both.linksOnlyFirst()).containsExactly(youth.link(2));
    assertThat(both.linksOnlySecond()).hasSize(1);
    assertThat(both.opposed())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.first().from()).isEqualTo("a");
              assertThat(pair.isSame()).isFalse();
            });
    assertThat(both.likeness()).isEqualTo(0.25, within(1e-15));
  }

  @Test
  void keepsTheLoopThatTurns() {
    assertThat(Comparison.of(youth, board).contestedLoops())
        .singleElement()
        .satisfies(contest -> assertThat(contest.turning()).hasSize(1));
    assertThat(Comparison.of(youth, youth).contestedLoops()).isEmpty();
    assertThat(Comparison.of(youth, youth).likeness()).isEqualTo(1);
  }

  @Test
  void putsBothIntoOne() {
    CausalMap merged = Comparison.of(youth, board).merged();
    assertThat(merged.factors()).isEqualTo(4);
    assertThat(merged.links()).isEqualTo(4);
  }
}
