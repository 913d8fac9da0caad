package se.utmana.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VotesTests {

  @Test
  void countsOnlyTheLastVoteInACell() {
    Votes votes =
        Votes.builder(2, 3)
            .add(1, 2, Vote.AGREE)
            .add(0, 0, Vote.DISAGREE)
            .add(1, 2, Vote.PASS)
            .add(1, 0, Vote.AGREE)
            .build();
    assertThat(votes.count()).isEqualTo(3);
    assertThat(votes.countOf(1)).isEqualTo(2);
    assertThat(votes.find(1, 2)).contains(Vote.PASS);
    assertThat(votes.find(0, 0)).contains(Vote.DISAGREE);
    assertThat(votes.find(0, 1)).isEmpty();
  }

  @Test
  void refusesVotesOutsideOfTheTable() {
    VotesBuilder builder = Votes.builder(2, 3);
    assertThatThrownBy(() -> builder.add(2, 0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> builder.add(0, 3, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> builder.add(0, 0, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesMoreVotesThanItWasMadeFor() {
    VotesBuilder builder = Votes.builder(100, 100);
    for (int i = 0; i < 10_000; i++) {
      builder.add(i % 100, i / 100, i % 3 - 1);
    }
    assertThat(builder.build().count()).isEqualTo(10_000);
  }

  @Test
  void answersForNobodyAndNothing() {
    assertThat(OpinionLandscape.stable(Votes.builder(0, 0).build()).k()).isEqualTo(1);
    assertThat(OpinionLandscape.stable(Votes.builder(3, 2).build()).groups()).isEmpty();
    Votes empty = Votes.builder(3, 2).build();
    assertThat(OpinionLandscape.compatible(empty, CompatibleOptions.of(empty)).groups()).isEmpty();
    Votes one = Votes.builder(1, 1).add(0, 0, 1).build();
    assertThat(OpinionLandscape.stable(one).k()).isEqualTo(1);
    assertThat(OpinionLandscape.compatible(one, CompatibleOptions.of(one)).people().x(0)).isZero();
  }

  @Test
  void isTheSameTableWhetherVotesComeInOrderOrNot() {
    Votes inOrder = GeneratedVotes.planted(60, 20, new double[] {0.5, 0.5}, 0.4, 0.5, 1).votes();
    VotesBuilder mixed = Votes.builder(60, 20);
    for (int column = 0; column < 20; column++) {
      for (int row = 59; row >= 0; row--) {
        int person = row;
        int statement = column;
        inOrder.find(row, column).ifPresent(vote -> mixed.add(person, statement, vote));
      }
    }
    Votes votes = mixed.build();
    assertThat(votes.count()).isEqualTo(inOrder.count());
    inOrder.forEach(
        (row, statement, sign) ->
            assertThat(votes.find(row, statement)).contains(Vote.ofSign(sign)));
  }
}
