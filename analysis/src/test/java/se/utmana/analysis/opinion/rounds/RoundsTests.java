package se.utmana.analysis.opinion.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.analysis.opinion.Votes;
import se.utmana.analysis.opinion.VotesBuilder;

class RoundsTests {

  private static final int PEOPLE = 240;
  private static final int STATEMENTS = 20;
  private static final List<Anchor> ALL = anchors(j -> j);

  @Test
  void nothingMovesWhereTheVotesAreTheSame() {
    Round round = round(votes(1, 0));
    Movement movement = Rounds.compare(round, round, ALL);
    assertThat(movement.overall())
        .allSatisfy(
            change -> {
              assertThat(change.orElseThrow().isSure()).isFalse();
              assertThat(change.orElseThrow().after()).isEqualTo(change.orElseThrow().before());
            });
    assertThat(movement.groups()).hasSize(2);
    assertThat(movement.groups())
        .allSatisfy(
            pair -> {
              assertThat(pair.after()).isEqualTo(pair.before());
              assertThat(pair.likeness()).isCloseTo(1, within(1e-12));
              assertThat(pair.to()).isEqualTo(pair.from());
            });
    assertThat(movement.after()).isEqualTo(movement.before());
  }

  @Test
  void findsWhatMovedAndNothingElse() {
    Movement movement = Rounds.compare(round(votes(1, 0)), round(votes(2, 3)), ALL);
    List<Boolean> sure =
        movement.overall().stream().map(change -> change.orElseThrow().isSure()).toList();
    assertThat(sure.subList(0, 3)).containsOnly(true);
    assertThat(sure.subList(3, STATEMENTS)).containsOnly(false);
    assertThat(movement.groups()).hasSize(2);
  }

  /** Of pairs of rounds without a change, about one in twenty may show one, hardly more. */
  @Test
  void seldomSeesAChangeThatIsNone() {
    int wrong = 0;
    var bounds = se.utmana.analysis.opinion.Bounds.twoSidedFor(STATEMENTS);
    var random = new SplittableRandom(8);
    for (int trial = 0; trial < 1000; trial++) {
      boolean any = false;
      for (int j = 0; j < STATEMENTS; j++) {
        any |= Change.between(tally(random), tally(random), bounds).orElseThrow().isSure();
      }
      wrong += any ? 1 : 0;
    }
    assertThat(wrong).isLessThan(70);
  }

  @Test
  void doesNotDependOnOrderOrNames() {
    Votes first = votes(1, 0);
    Votes second = votes(2, 3);
    Movement straight = Rounds.compare(round(first), round(second), ALL);
    Movement turned =
        Rounds.compare(
            round(reversed(first)), round(reversed(second)), anchors(j -> STATEMENTS - 1 - j));
    assertThat(turned.overall()).isEqualTo(straight.overall());
    assertThat(turned.groups()).hasSameSizeAs(straight.groups());
    for (int row = 0; row < PEOPLE; row++) {
      Place here = straight.after().get(row);
      Place there = turned.after().get(PEOPLE - 1 - row);
      assertThat(there.x()).isCloseTo(here.x(), within(1e-9));
      assertThat(there.y()).isCloseTo(here.y(), within(1e-9));
    }
  }

  @Test
  void saysNothingOfWhatFewAnswered() {
    Votes few = Votes.builder(PEOPLE, STATEMENTS).add(0, 0, 1).add(1, 0, 1).build();
    Movement movement = Rounds.compare(round(few), round(votes(1, 0)), ALL);
    assertThat(movement.overall()).containsOnly(Optional.empty());
    assertThat(movement.groups()).isEmpty();
  }

  private static se.utmana.analysis.opinion.Tally tally(SplittableRandom random) {
    int agree = (int) random.doubles(80).filter(d -> d < 0.6).count();
    return new se.utmana.analysis.opinion.Tally(agree, 80 - agree, 80);
  }

  private static Round round(Votes votes) {
    return new Round(votes, OpinionLandscape.stable(votes));
  }

  private static List<Anchor> anchors(java.util.function.IntUnaryOperator place) {
    return IntStream.range(0, STATEMENTS)
        .map(place)
        .mapToObj(column -> new Anchor(column, column))
        .toList();
  }

  private static Votes reversed(Votes votes) {
    VotesBuilder builder = Votes.builder(PEOPLE, STATEMENTS);
    votes.forEach((row, j, sign) -> builder.add(PEOPLE - 1 - row, STATEMENTS - 1 - j, sign));
    return builder.build();
  }

  /** Two groups that differ on every statement; on the first few, both have come to agree less. */
  private static Votes votes(long seed, int moved) {
    SplittableRandom random = new SplittableRandom(seed);
    VotesBuilder builder = Votes.builder(PEOPLE, STATEMENTS);
    for (int row = 0; row < PEOPLE; row++) {
      for (int j = 0; j < STATEMENTS; j++) {
        boolean leans = (row < PEOPLE / 2) == (j % 2 == 0);
        double agrees = (leans ? 0.85 : 0.35) - (j < moved ? 0.3 : 0);
        builder.add(row, j, random.nextDouble() < agrees ? 1 : -1);
      }
    }
    return builder.build();
  }
}
