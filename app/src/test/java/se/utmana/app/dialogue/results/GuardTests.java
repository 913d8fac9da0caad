package se.utmana.app.dialogue.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import se.utmana.analysis.opinion.Tally;

class GuardTests {

  private static final int CASES = 20_000;

  @Test
  void tellsNoNumberBelowFive() {
    forRandomTallies(
        (all, groups, told) ->
            assertThat(numbers(told)).allMatch(number -> number >= Figure.FEWEST));
  }

  @Test
  void tellsEveryNumberTruly() {
    forRandomTallies(
        (all, groups, told) -> {
          assertTrue(told.all(), all);
          for (int g = 0; g < groups.size(); g++) {
            assertTrue(told.groups().get(g), groups.get(g));
          }
        });
  }

  /** What somebody can conclude about a small number leaves room for at least two values. */
  @Test
  void letsNoSmallNumberBeWorkedOutFromSums() {
    forRandomTallies(
        (all, groups, told) -> {
          for (int g = 0; g < groups.size(); g++) {
            var spread = told.groups().get(g);
            var own = groups.get(g);
            if (!spread.isUntold()) {
              assertHidden(
                  own.agree(),
                  own.seen(),
                  spread.seen(),
                  List.of(spread.disagree(), spread.pass()));
              assertHidden(
                  own.disagree(),
                  own.seen(),
                  spread.seen(),
                  List.of(spread.agree(), spread.pass()));
            }
            var others = new ArrayList<Figure>();
            for (int h = 0; h < groups.size(); h++) {
              if (h != g) {
                others.add(told.groups().get(h).disagree());
              }
            }
            var outside = all.disagree() - groups.stream().mapToInt(Tally::disagree).sum();
            if (outside > 0) {
              others.add(new Figure.AtLeast(0, all.seen()));
            }
            if (!told.all().isUntold()) {
              assertHidden(own.disagree(), all.disagree(), told.all().disagree(), others);
            }
          }
        });
  }

  @Test
  void saysNothingOfAUnanimousSmallGroup() {
    var told =
        Guard.tell(
            new Tally(30, 20, 60), List.of(new Tally(5, 0, 5), new Tally(25, 20, 55)), false);
    assertThat(told.groups().getFirst().isUntold()).isTrue();
  }

  @Test
  void roundsWhileVotesComeIn() {
    var told = Guard.tell(new Tally(31, 22, 63), List.of(), true);
    assertThat(told.all().agree()).isEqualTo(new Figure.About(30, 5));
    assertThat(Guard.tell(new Tally(32, 22, 64), List.of(), true).all().agree())
        .isEqualTo(told.all().agree());
  }

  /** With two divisions of the same people, nobody can work out a small number of either. */
  @Test
  void letsNoSmallNumberBeWorkedOutFromTwoDivisions() {
    var random = new SplittableRandom(7);
    int told = 0;
    for (int i = 0; i < CASES; i++) {
      var cells = new Tally[random.nextInt(1, 4)][random.nextInt(1, 4)];
      int most = random.nextInt(1, 30);
      for (var row : cells) {
        for (int k = 0; k < row.length; k++) {
          row[k] = tally(random, most);
        }
      }
      // The last of each may be those outside of the division.
      var groups = sums(cells, true).subList(0, cells.length - random.nextInt(2));
      var kinds = sums(cells, false).subList(0, cells[0].length - random.nextInt(2));
      var all = sum(sums(cells, true));
      var spoken = Guard.tell(all, groups, kinds, random.nextBoolean());
      told += spoken.kinds().stream().anyMatch(spread -> !spread.isUntold()) ? 1 : 0;
      for (int p = 0; p < 3; p++) {
        int part = p;
        assertHidden(all, kinds, spoken.kinds(), part, value(all, part), value(all, part));
        assertThat(spoken.kinds()).allMatch(spread -> spread.parts().get(part).low() != 1);
      }
    }
    assertThat(told).isGreaterThan(CASES / 10);
  }

  private static void assertHidden(
      Tally all, List<Tally> division, List<Spread> told, int part, int low, int high) {
    var outside = value(all, part) - division.stream().mapToInt(one -> value(one, part)).sum();
    for (int i = 0; i < division.size(); i++) {
      if (value(division.get(i), part) < Figure.FEWEST && !told.get(i).isUntold()) {
        long lows = 0;
        long highs = 0;
        for (int other = 0; other < division.size(); other++) {
          lows += other == i ? 0 : told.get(other).parts().get(part).low();
          highs += other == i ? 0 : told.get(other).parts().get(part).high();
        }
        var least = outside > 0 ? 0 : Math.max(0, low - highs);
        assertThat(Math.min(4, high - lows)).as("of %s in %s", all, told).isGreaterThan(least);
      }
    }
  }

  private static int value(Tally tally, int part) {
    return part == 0 ? tally.agree() : part == 1 ? tally.disagree() : tally.pass();
  }

  private static List<Tally> sums(Tally[][] cells, boolean rows) {
    var sums = new ArrayList<Tally>();
    for (int i = 0; i < (rows ? cells.length : cells[0].length); i++) {
      var parts = new ArrayList<Tally>();
      for (int k = 0; k < (rows ? cells[0].length : cells.length); k++) {
        parts.add(rows ? cells[i][k] : cells[k][i]);
      }
      sums.add(sum(parts));
    }
    return sums;
  }

  private static Tally sum(List<Tally> parts) {
    return new Tally(
        parts.stream().mapToInt(Tally::agree).sum(),
        parts.stream().mapToInt(Tally::disagree).sum(),
        parts.stream().mapToInt(Tally::seen).sum());
  }

  private static void assertHidden(int value, int of, Figure whole, List<Figure> others) {
    if (value >= Figure.FEWEST) {
      return;
    }
    var low = whole.low() - others.stream().mapToInt(Figure::high).sum();
    var high = whole.high() - others.stream().mapToInt(Figure::low).sum();
    assertThat(Math.min(4, high) - Math.max(0, low))
        .as("%d of %d in %s without %s", value, of, whole, others)
        .isPositive();
  }

  private static void assertTrue(Spread spread, Tally tally) {
    if (!spread.isUntold()) {
      assertThat(tally.agree()).isBetween(spread.agree().low(), spread.agree().high());
      assertThat(tally.disagree()).isBetween(spread.disagree().low(), spread.disagree().high());
      assertThat(tally.pass()).isBetween(spread.pass().low(), spread.pass().high());
      assertThat(tally.seen()).isBetween(spread.seen().low(), spread.seen().high());
    }
  }

  private static List<Integer> numbers(Guard.Told told) {
    var numbers = new ArrayList<Integer>();
    var spreads = new ArrayList<>(told.groups());
    spreads.add(told.all());
    for (var spread : spreads) {
      for (var figure : List.of(spread.seen(), spread.agree(), spread.disagree(), spread.pass())) {
        switch (figure) {
          case Figure.Exact exact -> numbers.add(exact.n());
          case Figure.About about -> numbers.add(about.n());
          case Figure.AtLeast least -> numbers.add(least.n());
          case Figure.Untold untold -> numbers.add(Figure.FEWEST);
          case Figure.Few few -> numbers.add(Figure.FEWEST);
        }
      }
    }
    return numbers;
  }

  @FunctionalInterface
  private interface Check {
    void of(Tally all, List<Tally> groups, Guard.Told told);
  }

  private static void forRandomTallies(Check check) {
    var random = new SplittableRandom(2026);
    for (int i = 0; i < CASES; i++) {
      int most = random.nextInt(1, 40);
      var groups = new ArrayList<Tally>();
      int count = random.nextInt(4);
      var rest = tally(random, random.nextInt(3) == 0 ? 0 : most);
      int agree = rest.agree();
      int disagree = rest.disagree();
      int seen = rest.seen();
      for (int g = 0; g < count; g++) {
        var group = tally(random, most);
        groups.add(group);
        agree += group.agree();
        disagree += group.disagree();
        seen += group.seen();
      }
      var all = new Tally(agree, disagree, seen);
      check.of(all, groups, Guard.tell(all, groups, random.nextBoolean()));
    }
  }

  private static Tally tally(SplittableRandom random, int most) {
    int agree = random.nextInt(most + 1);
    int disagree = random.nextInt(most + 1);
    return new Tally(agree, disagree, agree + disagree + random.nextInt(most + 1));
  }
}
