package se.utmana.analysis.opinion.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import se.utmana.analysis.opinion.Side;
import se.utmana.analysis.opinion.Tally;

class BridgingTests {

  private static final Tally MOST_AGREE = new Tally(90, 5, 100);
  private static final Tally MANY_AGREE = new Tally(80, 15, 100);
  private static final Tally SPLIT = new Tally(52, 45, 100);

  @Test
  void holdsOnlyWhereEveryCrowdHolds() {
    var bridging =
        Bridging.of(
            List.of(
                crowd("A", MOST_AGREE, MANY_AGREE, MOST_AGREE),
                crowd("B", MANY_AGREE, MOST_AGREE, MOST_AGREE),
                crowd("youth", MOST_AGREE, MOST_AGREE, SPLIT)),
            j -> true);
    var ranked = bridging.ranked();
    assertThat(ranked).extracting(Bridge::statement).containsExactly(0, 1, 2);
    assertThat(ranked).extracting(Bridge::holds).containsExactly(true, true, false);
    assertThat(ranked.get(2).worst()).isEqualTo(2);
    assertThat(bridging.verdict(2, 2, Side.AGREE)).isEqualTo(Verdict.UNSURE);
  }

  @Test
  void doesNotHoldWhereACrowdHasTooFewVotes() {
    var bridge =
        Bridging.of(List.of(crowd("A", MOST_AGREE), crowd("B", new Tally(4, 0, 4))), j -> true)
            .ranked()
            .getFirst();
    assertThat(bridge.holds()).isFalse();
    assertThat(bridge.unheard()).containsExactly(1);
  }

  @Test
  void saysNothingThatOnlyUnanimityCouldShow() {
    var bridging = Bridging.of(List.of(crowd("A", new Tally(7, 0, 7))), j -> true);
    assertThat(bridging.verdict(0, 0, Side.AGREE)).isEqualTo(Verdict.TOO_FEW);
  }

  @Test
  void asksForMoreWhenMoreStatementsAreTested() {
    var alone = new Tally(15, 5, 20);
    var many = new Tally[200];
    java.util.Arrays.fill(many, alone);
    assertThat(Bridging.of(List.of(crowd("A", alone)), j -> true).ranked().getFirst().holds())
        .isTrue();
    assertThat(Bridging.of(List.of(crowd("A", many)), j -> true).ranked().getFirst().holds())
        .isFalse();
  }

  /** Where people only guess, hardly any of a thousand dialogues shows a bridge. */
  @Test
  void findsNoBridgeInChance() {
    var random = new SplittableRandom(3);
    int wrong = 0;
    for (int dialogue = 0; dialogue < 1000; dialogue++) {
      var crowds = new ArrayList<Crowd>();
      for (int c = 0; c < 2; c++) {
        var tallies = new Tally[20];
        for (int j = 0; j < tallies.length; j++) {
          int agree = (int) random.doubles(60).filter(d -> d < 0.5).count();
          tallies[j] = new Tally(agree, 60 - agree, 60);
        }
        crowds.add(crowd("" + c, tallies));
      }
      wrong += Bridging.of(crowds, j -> true).ranked().stream().anyMatch(Bridge::holds) ? 1 : 0;
    }
    assertThat(wrong).isLessThan(50);
  }

  private static Crowd crowd(String name, Tally... tallies) {
    return new Crowd(name, List.of(tallies));
  }
}
