package se.utmana.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utmana.analysis.ranking.Cases.Choice;

/** What holds of every list of choices. */
class PropertiesTests {

  private static final int CASES = 300;
  private static final int VOTERS = 12;

  @Test
  void givesTheSameBitsInAnyOrderAndUnderAnyNames() {
    Random random = new Random(1);
    for (int n = 0; n < CASES; n++) {
      int items = 2 + random.nextInt(9);
      Choice[] choices = Cases.random(random, items, VOTERS, random.nextInt(60));
      int[] names = Cases.shuffled(random, items);
      Ranking plain = Ranking.of(plainly(choices, items));
      Collections.shuffle(Arrays.asList(choices), random);
      Ranking renamed = Ranking.of(Cases.named(choices, names, Cases.shuffled(random, VOTERS)));
      for (int item = 0; item < items; item++) {
        assertSameBits(plain.unguarded(), renamed.unguarded(), item, names[item]);
        for (int type = 0; type < 2; type++) {
          assertThat(plain.ofType(type).isPresent()).isEqualTo(renamed.ofType(type).isPresent());
          if (plain.ofType(type).isPresent()) {
            assertSameBits(
                plain.ofType(type).orElseThrow(),
                renamed.ofType(type).orElseThrow(),
                item,
                names[item]);
          }
        }
      }
    }
  }

  @Test
  void givesTheSameBitsForMirrorImagesThatMeetNoOtherwise() {
    double[][] circles = {
      {0, 1, 0, 0, 0, 0, 0},
      {0, 0, 1, 0, 0, 0, 0},
      {1, 0, 0, 0, 0, 0, 0},
      {0, 0, 0, 0, 1, 0, 0},
      {0, 0, 0, 0, 0, 1, 0},
      {0, 0, 0, 0, 0, 0, 1},
      {0, 0, 0, 1, 0, 0, 0}
    };
    Random random = new Random(2);
    Fit plain = Fit.of(Cases.pairs(circles), Fit.PRIOR);
    for (int n = 0; n < 50; n++) {
      int[] names = Cases.shuffled(random, circles.length);
      double[][] renamed = new double[circles.length][circles.length];
      for (int i = 0; i < circles.length; i++) {
        for (int j = 0; j < circles.length; j++) {
          renamed[names[i]][names[j]] = circles[i][j];
        }
      }
      Fit other = Fit.of(Cases.pairs(renamed), Fit.PRIOR);
      for (int i = 0; i < circles.length; i++) {
        assertThat(other.error(names[i])).isEqualTo(plain.error(i));
      }
    }
  }

  @Test
  void givesTheSameBitsOnAnyNumberOfThreads() {
    Choice[] choices = Cases.random(new Random(3), 40, VOTERS, 2_000);
    List<Standing> here = Ranking.of(plainly(choices, 40)).overall().orElseThrow().all();
    for (int threads : List.of(1, 5)) {
      try (ForkJoinPool pool = new ForkJoinPool(threads)) {
        assertThat(
                pool.submit(() -> Ranking.of(plainly(choices, 40)).overall().orElseThrow().all())
                    .join())
            .isEqualTo(here);
      }
    }
  }

  @Test
  void neverLowersAWinner() {
    Random random = new Random(4);
    for (int n = 0; n < CASES; n++) {
      int items = 2 + random.nextInt(9);
      Choice[] choices = Cases.random(random, items, VOTERS, 1 + random.nextInt(80));
      Choice[] more = Arrays.copyOf(choices, choices.length + 1);
      int winner = random.nextInt(items);
      int loser = (winner + 1 + random.nextInt(items - 1)) % items;
      more[choices.length] = new Choice(random.nextInt(VOTERS), winner, loser, Answer.LEFT);
      Strengths before = Ranking.of(plainly(choices, items)).unguarded();
      Strengths after = Ranking.of(plainly(more, items)).unguarded();
      assertThat(after.strength(winner)).isGreaterThan(before.strength(winner));
      for (int other = 0; other < items; other++) {
        assertThat(after.strength(winner) - after.strength(other))
            .isGreaterThanOrEqualTo(before.strength(winner) - before.strength(other) - 1e-10);
      }
      before
          .find(winner)
          .ifPresent(
              standing ->
                  assertThat(after.find(winner).orElseThrow().rank())
                      .isLessThanOrEqualTo(standing.rank()));
    }
  }

  @Test
  void turnsRoundWhenEveryAnswerIsTurned() {
    Random random = new Random(5);
    for (int n = 0; n < CASES; n++) {
      int items = 2 + random.nextInt(9);
      Choice[] choices = Cases.random(random, items, VOTERS, random.nextInt(80));
      Choice[] turned = choices.clone();
      Arrays.setAll(turned, i -> choices[i].turned());
      Strengths before = Ranking.of(plainly(choices, items)).unguarded();
      Strengths after = Ranking.of(plainly(turned, items)).unguarded();
      for (int item = 0; item < items; item++) {
        assertThat(after.strength(item)).isCloseTo(-before.strength(item), within(1e-9));
        assertThat(after.error(item)).isCloseTo(before.error(item), within(1e-9));
      }
    }
  }

  @Test
  void coversPlantedStrengthsAllAtOnce() {
    Random random = new Random(6);
    int covered = 0;
    for (int n = 0; n < 200; n++) {
      ChoicesBuilder builder = Choices.builder(10, 1);
      IntStream.range(0, 20).forEach(v -> builder.voter(0));
      for (int c = 0; c < 1_000; c++) {
        int left = random.nextInt(10);
        int right = (left + 1 + random.nextInt(9)) % 10;
        double p = 1 / (1 + Math.exp((right - left) * 0.2));
        builder.add(c % 20, left, right, random.nextDouble() < p ? Answer.LEFT : Answer.RIGHT);
      }
      Strengths found = Ranking.of(builder.build()).overall().orElseThrow();
      covered +=
          found.all().stream()
                  .allMatch(
                      s -> {
                        double truth = (s.item() - 4.5) * 0.2;
                        int rank = 10 - s.item();
                        return s.lower() <= truth
                            && truth <= s.upper()
                            && s.best() <= rank
                            && rank <= s.worst();
                      })
              ? 1
              : 0;
    }
    assertThat(covered).isGreaterThanOrEqualTo(185);
  }

  private static Choices plainly(Choice[] choices, int items) {
    return Cases.named(choices, Cases.numbers(items), Cases.numbers(VOTERS));
  }

  private static void assertSameBits(Strengths one, Strengths other, int item, int otherItem) {
    assertThat(Double.doubleToLongBits(other.strength(otherItem)))
        .isEqualTo(Double.doubleToLongBits(one.strength(item)));
    assertThat(Double.doubleToLongBits(other.error(otherItem)))
        .isEqualTo(Double.doubleToLongBits(one.error(item)));
    assertThat(other.isTooEarly(otherItem)).isEqualTo(one.isTooEarly(item));
    assertThat(other.find(otherItem).map(s -> List.of(s.rank(), s.best(), s.worst())))
        .isEqualTo(one.find(item).map(s -> List.of(s.rank(), s.best(), s.worst())));
  }
}
