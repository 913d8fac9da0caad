package se.utmana.app.dialogue.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utmana.analysis.opinion.Tally;

/** What somebody who knows every total from five up exactly can conclude about a channel. */
class ChannelGuardTests {

  private static final int CASES = 20_000;

  @Test
  void letsNoSmallNumberBeWorkedOutFromTheExactTotal() {
    forRandomParts(
        (parts, told) -> {
          assertHidden(parts, told, Tally::seen, Spread::seen);
          assertHidden(parts, told, Tally::agree, Spread::agree);
          assertHidden(parts, told, Tally::disagree, Spread::disagree);
          assertHidden(parts, told, Tally::pass, Spread::pass);
        });
  }

  @Test
  void tellsEveryNumberTruly() {
    forRandomParts(
        (parts, told) -> {
          for (int i = 0; i < parts.size(); i++) {
            assertTrue(parts.get(i).seen(), told.get(i).seen());
            assertTrue(parts.get(i).agree(), told.get(i).agree());
            assertTrue(parts.get(i).disagree(), told.get(i).disagree());
            assertTrue(parts.get(i).pass(), told.get(i).pass());
          }
        });
  }

  @Test
  void letsNoSmallNumberOfPeopleBeWorkedOut() {
    var random = new SplittableRandom(2026);
    for (int n = 0; n < CASES; n++) {
      var people = new ArrayList<Integer>();
      for (int i = random.nextInt(1, 5); i > 0; i--) {
        people.add(random.nextInt(5, 60));
      }
      if (random.nextBoolean()) {
        people.add(random.nextInt(1, 5));
      }
      var told = ChannelGuard.people(people, random.nextBoolean());
      assertHidden(people, told, value -> value, figure -> figure);
      for (int i = 0; i < people.size(); i++) {
        assertTrue(people.get(i), told.get(i));
      }
    }
  }

  @Test
  void tellsLargeChannelsOfAClosedDialogueExactly() {
    var parts = List.of(new Tally(30, 20, 60), new Tally(12, 9, 30));
    assertThat(ChannelGuard.tell(parts, false).getFirst().agree()).isEqualTo(new Figure.Exact(30));
    assertThat(ChannelGuard.people(List.of(60, 30), false))
        .containsExactly(new Figure.Exact(60), new Figure.Exact(30));
  }

  private static <T, S> void assertHidden(
      List<T> parts, List<S> told, ToIntFunction<T> value, Function<S, Figure> of) {
    var whole = parts.stream().mapToInt(value).sum();
    for (int i = 0; i < parts.size(); i++) {
      var real = value.applyAsInt(parts.get(i));
      if (real >= Figure.FEWEST) {
        continue;
      }
      var except = i;
      var others = IntStream.range(0, told.size()).filter(j -> j != except).toArray();
      var most = Math.max(whole, Figure.FEWEST - 1);
      var least = whole < Figure.FEWEST ? 0 : whole;
      for (int j : others) {
        most -= of.apply(told.get(j)).low();
        least -= of.apply(told.get(j)).high();
      }
      var own = of.apply(told.get(i));
      assertThat(Math.min(own.high(), most) - Math.max(own.low(), least))
          .as("%d of %s told as %s", real, parts, told)
          .isPositive();
    }
  }

  private static void assertTrue(int value, Figure told) {
    assertThat(value).isBetween(told.low(), told.high());
  }

  @FunctionalInterface
  private interface Check {
    void of(List<Tally> parts, List<Spread> told);
  }

  private static void forRandomParts(Check check) {
    var random = new SplittableRandom(2026);
    for (int n = 0; n < CASES; n++) {
      int most = random.nextInt(1, 40);
      var parts = new ArrayList<Tally>();
      for (int i = random.nextInt(2, 5); i > 0; i--) {
        parts.add(tally(random, random.nextInt(3) == 0 ? 3 : most));
      }
      check.of(parts, ChannelGuard.tell(parts, random.nextBoolean()));
    }
  }

  private static Tally tally(SplittableRandom random, int most) {
    int agree = random.nextInt(most + 1);
    int disagree = random.nextInt(most + 1);
    return new Tally(agree, disagree, agree + disagree + random.nextInt(most + 1));
  }
}
