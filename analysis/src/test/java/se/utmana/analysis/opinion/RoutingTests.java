package se.utmana.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RoutingTests {

  private static final Routing ROUTING = Routing.by(new double[] {1, 0, 3});

  @Test
  void drawsInProportion() {
    assertThat(ROUTING.next(j -> true, 0.1)).hasValue(0);
    assertThat(ROUTING.next(j -> true, 0.3)).hasValue(2);
    assertThat(ROUTING.next(j -> true, 0.9999)).hasValue(2);
  }

  @Test
  void drawsOnlyWhatIsEligible() {
    assertThat(ROUTING.next(j -> j != 2, 0.9)).hasValue(0);
    assertThat(ROUTING.next(j -> j == 1, 0.5)).hasValue(1);
    assertThat(ROUTING.next(j -> false, 0.5)).isEmpty();
  }

  @Test
  void warnsWhenAllWeighTheSame() {
    assertThat(ROUTING.isDegenerate()).isFalse();
    // Shares ¼ and ¾ over two choices.
    assertThat(ROUTING.evenness()).isCloseTo(0.8112781244591328, within(1e-12));
    assertThat(Routing.by(new double[] {2, 2, 2}).isDegenerate()).isTrue();
  }

  /** Two statements that split both groups alike; the smaller group has hardly seen the first. */
  @Test
  void prefersWhatAnUnderHeardGroupHasNotSeen() {
    var random = new java.util.SplittableRandom(9);
    var builder = Votes.builder(200, 14);
    for (int row = 0; row < 200; row++) {
      boolean small = row < 40;
      for (int j = 2; j < 14; j++) {
        boolean leans = small == (j % 2 == 0);
        builder.add(row, j, random.nextDouble() < (leans ? 0.92 : 0.08) ? 1 : -1);
      }
      builder.add(row, 1, row / 2 % 2 == 0 ? 1 : -1);
      if (!small || row < 3) {
        builder.add(row, 0, row % 2 == 0 ? 1 : -1);
      }
    }
    var landscape = OpinionLandscape.stable(builder.build());
    assertThat(landscape.groups()).hasSize(2);
    assertThat(landscape.statements().priority(0))
        .isGreaterThan(3 * landscape.statements().priority(1));
  }
}
