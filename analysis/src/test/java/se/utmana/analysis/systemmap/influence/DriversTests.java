package se.utmana.analysis.systemmap.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.SampleMaps;

class DriversTests {

  @Test
  void steersAChainFromItsBeginning() {
    Drivers drivers = Drivers.of(SampleMaps.map("a+b", "b+c"));
    assertThat(drivers.count()).isEqualTo(1);
    assertThat(drivers.share(0)).isEqualTo(new DriverShare(1, 0));
    assertThat(drivers.share(1).share()).isZero();
    assertThat(drivers.share(2).share()).isZero();
  }

  @Test
  void sharesWhatAStarNeeds() {
    Drivers drivers = Drivers.of(SampleMaps.map("a+b", "a+c", "a+d"));
    assertThat(drivers.count()).isEqualTo(3);
    assertThat(drivers.share(0).share()).isEqualTo(1);
    assertThat(drivers.share(1).share()).isEqualTo(2.0 / 3, within(1e-15));
    assertThat(drivers.share(1).isExact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void countsEveryMaximumMatching(int seed) {
    CausalMap map = SampleMaps.random(9, 14, seed);
    Drivers drivers = Drivers.of(map);
    long[] driver = new long[map.factors()];
    long all = count(map, 0, drivers.matched(), 0, driver);
    assertThat(all).isPositive();
    assertThat(count(map, 0, drivers.matched() + 1, 0, new long[map.factors()])).isZero();
    for (int factor = 0; factor < map.factors(); factor++) {
      assertThat(drivers.share(factor).share())
          .isEqualTo((double) driver[factor] / all, within(1e-12));
    }
  }

  @Test
  void estimatesWithAnErrorThatIsTrue() {
    // A hundred effects of fifty causes, each of four in a ring: too many matchings to count. By
    // symmetry every effect is free in half of them.
    var map = CausalMap.builder();
    for (int cause = 0; cause < 50; cause++) {
      for (int i = 0; i < 4; i++) {
        map.link(
            se.utmana.analysis.systemmap.CausalLink.of(
                "c" + cause,
                "e" + (2 * cause + i) % 100,
                se.utmana.analysis.systemmap.Sign.PLUS,
                1));
      }
    }
    CausalMap ring = map.build();
    Drivers drivers = Drivers.of(ring);
    assertThat(drivers.count()).isEqualTo(100);
    DriverShare share = drivers.share(ring.find("e7").orElseThrow());
    assertThat(share.isExact()).isFalse();
    assertThat(share.error()).isBetween(1e-4, 0.03);
    assertThat(share.share()).isEqualTo(0.5, within(4 * share.error()));
  }

  private static long count(CausalMap map, int cause, int left, long taken, long[] driver) {
    if (cause == map.factors()) {
      if (left > 0) {
        return 0;
      }
      for (int factor = 0; factor < map.factors(); factor++) {
        driver[factor] += 1 - (taken >> factor & 1);
      }
      return 1;
    }
    long sum = count(map, cause + 1, left, taken, driver);
    for (int link = map.firstOut(cause); left > 0 && link < map.firstOut(cause + 1); link++) {
      if ((taken >> map.to(link) & 1) == 0) {
        sum += count(map, cause + 1, left - 1, taken | 1L << map.to(link), driver);
      }
    }
    return sum;
  }
}
