package se.utmana.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a ranking says, and what it keeps to itself. */
class RankingTests {

  // Voters of a type who all rank the items by rising number, each pair once.
  private static void agreeing(ChoicesBuilder builder, int type, int voters, int items) {
    for (int v = 0; v < voters; v++) {
      int voter = builder.voter(type);
      for (int i = 0; i < items; i++) {
        for (int j = i + 1; j < items; j++) {
          if ((i + j + v) % 2 == 0) {
            builder.add(voter, i, j, Answer.LEFT);
          } else {
            builder.add(voter, j, i, Answer.RIGHT);
          }
        }
      }
    }
  }

  @Test
  void saysNothingBelowFiveChoosers() {
    ChoicesBuilder builder = Choices.builder(3, 1);
    agreeing(builder, 0, 4, 3);
    assertThat(Ranking.of(builder.build()).overall()).isEmpty();
    agreeing(builder, 0, 1, 3);
    assertThat(Ranking.of(builder.build()).overall()).isPresent();
  }

  @Test
  void hidesATypeBelowFiveAndTheOneThatWouldGiveItAway() {
    ChoicesBuilder builder = Choices.builder(3, 4);
    agreeing(builder, 0, 20, 3);
    agreeing(builder, 1, 8, 3);
    agreeing(builder, 2, 3, 3);
    Ranking ranking = Ranking.of(builder.build());
    assertThat(ranking.ofType(0)).isPresent();
    assertThat(ranking.ofType(1)).isEmpty();
    assertThat(ranking.ofType(2)).isEmpty();
    agreeing(builder, 3, 4, 3);
    assertThat(Ranking.of(builder.build()).ofType(1)).isPresent();
  }

  @Test
  void findsItTooEarlyWhereFewWereAskedOrNothingLinks() {
    ChoicesBuilder builder = Choices.builder(6, 1);
    agreeing(builder, 0, 6, 3);
    builder.add(0, 3, 0, Answer.LEFT);
    for (int voter = 0; voter < 6; voter++) {
      builder.add(voter, 4, 5, Answer.LEFT);
    }
    Strengths strengths = Ranking.of(builder.build()).overall().orElseThrow();
    assertThat(strengths.find(0)).isPresent();
    assertThat(strengths.isTooEarly(3)).isTrue();
    assertThat(strengths.isTooEarly(4)).isTrue();
    assertThat(strengths.find(4)).isEmpty();
    assertThat(strengths.all()).extracting(Standing::item).containsExactly(0, 1, 2);
  }

  @Test
  void givesRanksThatTheBoundsAllow() {
    ChoicesBuilder builder = Choices.builder(3, 1);
    agreeing(builder, 0, 60, 3);
    Strengths strengths = Ranking.of(builder.build()).overall().orElseThrow();
    Standing first = strengths.find(0).orElseThrow();
    assertThat(first.rank()).isEqualTo(1);
    assertThat(first.worst()).isEqualTo(1);
    assertThat(first.share()).isGreaterThan(0.9);
    assertThat(strengths.find(2).orElseThrow().best()).isEqualTo(3);
  }

  @Test
  void bridgesToTheTypeThatValuesAnItemLeast() {
    ChoicesBuilder builder = Choices.builder(3, 2);
    for (int v = 0; v < 80; v++) {
      int voter = builder.voter(v % 2);
      int loved = v % 2 == 0 ? 0 : 2;
      int disliked = 2 - loved;
      builder.add(voter, loved, disliked, Answer.LEFT);
      builder.add(voter, 1, disliked, Answer.LEFT);
      builder.add(voter, loved, 1, v % 8 < 6 ? Answer.LEFT : Answer.RIGHT);
    }
    Ranking ranking = Ranking.of(builder.build());
    assertThat(ranking.bridging()).extracting(Bridge::item).startsWith(1);
    assertThat(ranking.bridging())
        .filteredOn(bridge -> bridge.item() == 0)
        .extracting(Bridge::hesitant)
        .containsExactly(1);
    Strengths youth = ranking.ofType(0).orElseThrow();
    assertThat(youth.all().getFirst().item()).isZero();
  }

  @Test
  void warnsOfCirclesSidesAndCopies() {
    Random random = new Random(1);
    ChoicesBuilder builder = Choices.builder(12, 1);
    agreeing(builder, 0, 5, 12);
    int circular = builder.voter(0);
    int sided = builder.voter(0);
    for (int i = 0; i < 12; i++) {
      for (int j = i + 1; j < 12; j++) {
        boolean coin = random.nextBoolean();
        builder.add(circular, i, j, coin ? Answer.LEFT : Answer.RIGHT);
        if (coin) {
          builder.add(sided, i, j, Answer.LEFT);
        } else {
          builder.add(sided, j, i, Answer.LEFT);
        }
      }
    }
    Warnings warnings = Ranking.of(builder.build()).warnings();
    assertThat(warnings.circular()).contains(circular).doesNotContain(0, 1, 2, 3, 4);
    assertThat(warnings.sided()).containsExactly(sided);
    // Those who agree were also shown the same pairs in the same order, on every second side.
    assertThat(warnings.copied()).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
  }

  @Test
  void drawsEachPairOnceAndAllItemsAboutAsOften() {
    NextPairs next = NextPairs.of(Ranking.of(Choices.builder(7, 1).build()));
    Set<Pair> seen = new HashSet<>();
    for (int n = 0; n < 21; n++) {
      Pair pair = next.find(seen, n).orElseThrow();
      assertThat(seen).noneMatch(pair::isSameAs);
      assertThat(next.find(seen, n)).contains(pair);
      seen.add(pair);
    }
    assertThat(next.find(seen, 99)).isEmpty();
  }

  @Test
  void asksAboutWhatIsUncertainAndClose() {
    ChoicesBuilder builder = Choices.builder(5, 1);
    agreeing(builder, 0, 30, 4);
    NextPairs next = NextPairs.of(Ranking.of(builder.build()));
    int unseen = 0;
    for (long draw = 0; draw < 300; draw++) {
      Pair pair = next.find(Set.of(), draw).orElseThrow();
      unseen += pair.left() == 4 || pair.right() == 4 ? 1 : 0;
      assertThat(pair.isSameAs(new Pair(0, 3))).isFalse();
    }
    assertThat(unseen).isGreaterThan(150);
  }

  @Test
  void spreadsTheChoicesOfASimulatedCrowd() {
    Random random = new Random(7);
    ChoicesBuilder builder = Choices.builder(20, 1);
    int[] shown = new int[20];
    for (int v = 0; v < 30; v++) {
      int voter = builder.voter(0);
      NextPairs next = NextPairs.of(Ranking.of(builder.build()));
      Set<Pair> seen = new HashSet<>();
      for (int n = 0; n < 10; n++) {
        Pair pair = next.find(seen, random.nextLong()).orElseThrow();
        seen.add(pair);
        shown[pair.left()]++;
        shown[pair.right()]++;
        builder.add(
            voter, pair.left(), pair.right(), random.nextBoolean() ? Answer.LEFT : Answer.RIGHT);
      }
    }
    assertThat(Arrays.stream(shown).summaryStatistics().getMin()).isGreaterThanOrEqualTo(15);
    assertThat(Arrays.stream(shown).summaryStatistics().getMax()).isLessThanOrEqualTo(60);
  }

  @Test
  void saysWhatIsWrongWithAChoice() {
    ChoicesBuilder builder = Choices.builder(2, 1);
    int voter = builder.voter(0);
    assertThatThrownBy(() -> builder.add(voter, 0, 2, Answer.LEFT)).hasMessageContaining("2 of 2");
    assertThatThrownBy(() -> builder.add(voter, 1, 1, Answer.LEFT))
        .hasMessageContaining("against itself");
    assertThatThrownBy(() -> builder.voter(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
