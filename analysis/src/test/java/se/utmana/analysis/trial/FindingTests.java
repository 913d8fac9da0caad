package se.utmana.analysis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FindingTests {

  private static final Threshold AT_MOST_15 = new Threshold(15, false);

  /** Worked by hand: mean 14.4, s 0.21602, t(3) 3.18245, half width 0.34374. */
  @Test
  void drawsStudentsInterval() {
    var found = Finding.of(new double[] {14.6, 14.4, 14.1, 14.5}, AT_MOST_15);
    assertThat(found.mean()).isCloseTo(14.4, within(1e-12));
    var interval = found.interval().orElseThrow();
    assertThat(interval.lower()).isCloseTo(14.4 - 0.34374, within(1e-4));
    assertThat(interval.upper()).isCloseTo(14.4 + 0.34374, within(1e-4));
    assertThat(found.outcome()).isEqualTo(Outcome.SUPPORTED);
  }

  @Test
  void saysNoWhenTheWholeIntervalIsOnTheOtherSide() {
    var values = new double[] {11.2, 10.9, 10.8, 11.3, 10.7, 10.9};
    assertThat(Finding.of(values, new Threshold(8, false)).outcome())
        .isEqualTo(Outcome.NOT_SUPPORTED);
    assertThat(Finding.of(values, new Threshold(8, true)).outcome()).isEqualTo(Outcome.SUPPORTED);
  }

  @Test
  void doesNotKnowWhenTheThresholdLiesWithin() {
    assertThat(Finding.of(new double[] {14, 15, 16}, AT_MOST_15).outcome())
        .isEqualTo(Outcome.UNCLEAR);
  }

  @Test
  void doesNotKnowBelowThreeValues() {
    assertThat(Finding.of(new double[] {1, 1}, AT_MOST_15).outcome()).isEqualTo(Outcome.UNCLEAR);
    assertThat(Finding.of(new double[] {}, AT_MOST_15).interval()).isEmpty();
  }

  @Test
  void countsTheThresholdItselfAsReached() {
    assertThat(Finding.of(new double[] {15, 15, 15}, AT_MOST_15).outcome())
        .isEqualTo(Outcome.SUPPORTED);
  }

  /** The interval holds the true mean about 95 times in 100. */
  @Test
  void holdsTheTrueMeanAsOftenAsItSays() {
    var random = new Random(7);
    var held = 0;
    for (int i = 0; i < 4_000; i++) {
      var values = random.doubles(5).map(any -> 3 + random.nextGaussian()).toArray();
      var interval = Finding.of(values, AT_MOST_15).interval().orElseThrow();
      held += interval.lower() <= 3 && 3 <= interval.upper() ? 1 : 0;
    }
    assertThat(held / 4_000.0).isCloseTo(0.95, within(0.012));
  }
}
