package se.utmana.analysis.opinion.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.analysis.opinion.Votes;
import se.utmana.analysis.opinion.VotesBuilder;

class ReportTests {

  private static final int PEOPLE = 200;
  private static final int STATEMENTS = 24;
  private static final int COPIES = 8;

  @Test
  void findsTheCopies() {
    assertThat(SimilarVoters.find(withCopies(1), 0.05))
        .containsExactly(IntStream.range(0, COPIES).toArray());
  }

  @Test
  void findsNoCopiesWherePeopleThinkForThemselves() {
    assertThat(SimilarVoters.find(votes(1, 0), 0.05)).isEmpty();
  }

  @Test
  void takesNoMoreThanTheShare() {
    assertThat(SimilarVoters.find(withCopies(1), 0.02)).hasSize(4);
  }

  @Test
  void findsTheSameCopiesInAnyOrder() {
    for (int seed = 1; seed <= 10; seed++) {
      var votes = withCopies(seed);
      var rows = shuffled(PEOPLE, seed);
      var columns = shuffled(STATEMENTS, seed + 100);
      var builder = Votes.builder(PEOPLE, STATEMENTS);
      votes.forEach((row, j, sign) -> builder.add(rows[row], columns[j], sign));
      var expected =
          Arrays.stream(SimilarVoters.find(votes, 0.05)).map(row -> rows[row]).sorted().toArray();
      assertThat(SimilarVoters.find(builder.build(), 0.05)).containsExactly(expected);
    }
  }

  @Test
  void pairsSoThatTheSumIsGreatest() {
    assertThat(Assignment.best(new double[][] {{5, 4}, {4, 0}})).containsExactly(1, 0);
    assertThat(Assignment.best(new double[][] {{-1, 0}})).containsExactly(-1);
    assertThat(Assignment.best(new double[0][0])).isEmpty();
  }

  @Test
  void keepsTheNamesOfGroups() {
    assertThat(GroupNames.keep(List.of("A", "B"), new int[][] {{2, 50}, {40, 1}, {3, 3}}))
        .containsExactly("B", "A", "C");
    assertThat(GroupNames.keep(List.of("A", "B", "C"), new int[][] {{0, 0, 9}}))
        .containsExactly("C");
    assertThat(GroupNames.keep(List.of(), new int[][] {{}, {}})).containsExactly("A", "B");
  }

  @Test
  void comparesDivisions() {
    assertThat(AdjustedRand.of(new int[] {0, 0, 1, 1}, new int[] {7, 7, -1, -1})).isEqualTo(1);
    // Worked by hand: no pair together in both of two in each, of six.
    assertThat(AdjustedRand.of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}))
        .isCloseTo(-0.5, within(1e-12));
  }

  @Test
  void seesNoVariationWhereNothingIsLeftOut() {
    var landscape = OpinionLandscape.stable(votes(5, 0));
    var variation = Variation.between(landscape, landscape);
    assertThat(variation.k()).isEqualTo(landscape.k());
    assertThat(variation.people()).isEqualTo(PEOPLE);
    assertThat(variation.sameGroups()).isEqualTo(1);
  }

  /** Eight rows that hold the same votes, two of them with one vote more. */
  private static Votes withCopies(long seed) {
    return votes(seed, COPIES);
  }

  private static Votes votes(long seed, int copies) {
    var random = new SplittableRandom(seed);
    VotesBuilder builder = Votes.builder(PEOPLE, STATEMENTS);
    int[] copied = random.ints(STATEMENTS, -1, 2).toArray();
    for (int row = 0; row < PEOPLE; row++) {
      for (int j = 0; j < STATEMENTS; j++) {
        if (row < copies) {
          if (j < 20 || row < 2) {
            builder.add(row, j, copied[j]);
          }
        } else if (random.nextDouble() < 0.7) {
          builder.add(row, j, random.nextInt(-1, 2));
        }
      }
    }
    for (int row = 0; row < 2 && copies > 0; row++) {
      builder.add(row, STATEMENTS - 1, -copied[STATEMENTS - 1]);
    }
    return builder.build();
  }

  private static int[] shuffled(int size, long seed) {
    var random = new SplittableRandom(seed);
    int[] result = new int[size];
    for (int i = 0; i < size; i++) {
      int other = random.nextInt(i + 1);
      result[i] = result[other];
      result[other] = i;
    }
    return result;
  }
}
