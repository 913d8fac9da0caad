package se.utmana.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stable mode promises. */
class StableTests {

  private static final StableOptions FEW = StableOptions.standard().withBootstraps(10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bg2050-volunteers",
        "brexit-consensus",
        "canadian-electoral-reform",
        "scoop-hivemind.biodiversity",
        "vtaiwan.uberx"
      })
  void givesTheSameBitsForARealConversationInAnyOrder(String name) {
    Votes votes = PublicConversation.ofExport("opendata/" + name).votes();
    assertOrderFree(votes, 30);
  }

  @Test
  void givesTheSameBitsForGeneratedVotesInAnyOrder() {
    assertOrderFree(planted(300, 60, 0.3, 0.6, 0.4).votes(), 5);
    assertOrderFree(GeneratedVotes.scale(200, 40, 0.4, 1).votes(), 5);
  }

  @Test
  void givesTheSameBitsOnAnyNumberOfThreads() {
    Votes votes = GeneratedVotes.planted(4000, 200, shares(0.6, 0.4), 0.2, 0.5, 3).votes();
    Landscape here = OpinionLandscape.stable(votes, FEW);
    for (int threads : List.of(1, 5)) {
      try (ForkJoinPool pool = new ForkJoinPool(threads)) {
        assertSameBits(here, pool.submit(() -> OpinionLandscape.stable(votes, FEW)).join());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 0.5 0.5", "2, 0.92 0.08", "3, 0.6 0.32 0.08", "4, 0.4 0.3 0.2 0.1"})
  void findsPlantedGroups(int k, String sizes) {
    double[] shares =
        java.util.Arrays.stream(sizes.split(" ")).mapToDouble(Double::parseDouble).toArray();
    GeneratedVotes generated = GeneratedVotes.planted(600, 150, shares, 0.3, 0.8, 7);
    Landscape found = OpinionLandscape.stable(generated.votes());
    assertThat(found.k()).isEqualTo(k);
    assertThat(found.pattern()).isEqualTo(Pattern.GROUPS);
    assertThat(Partitions.adjustedRand(Partitions.of(found), generated.truth()))
        .isGreaterThan(0.95);
    assertThat(found.groups())
        .allSatisfy(group -> assertThat(group.certainty().orElseThrow()).isGreaterThan(0.8));
  }

  @Test
  void neverPublishesAGroupBelowFive() {
    for (int seed = 0; seed < 10; seed++) {
      GeneratedVotes few = GeneratedVotes.planted(60, 40, shares(0.93, 0.07), 0.6, 1, seed);
      assertThat(OpinionLandscape.stable(few.votes(), FEW).groups())
          .allSatisfy(group -> assertThat(group.size()).isGreaterThanOrEqualTo(5));
    }
  }

  @Test
  void isUnmovedByAStatementSetAside() {
    GeneratedVotes generated = planted(200, 50, 0.4, 0.6, 0.4);
    VotesBuilder more = Votes.builder(200, 51);
    generated.votes().forEach(more::add);
    IntStream.range(0, 200).forEach(row -> more.add(row, 50, row % 2 == 0 ? 1 : -1));
    Landscape with = OpinionLandscape.stable(more.build(), FEW.withAside(java.util.Set.of(50)));
    Landscape without = OpinionLandscape.stable(generated.votes(), FEW);
    assertThat(Partitions.of(with)).isEqualTo(Partitions.of(without));
    assertThat(with.statements().tally(50)).isEqualTo(new Tally(100, 100, 200));
    assertThat(with.statements().priority(50)).isZero();
  }

  @Test
  void ranksCommonGroundByItsWorstGroupAndDividesByWhatIsSure() {
    Landscape found = OpinionLandscape.stable(planted(600, 80, 0.5, 0.6, 0.4).votes(), FEW);
    assertThat(found.commonGround())
        .isNotEmpty()
        .isSortedAccordingTo((a, b) -> Double.compare(b.lowerBound(), a.lowerBound()))
        .allSatisfy(
            ground ->
                assertThat(found.groups())
                    .allSatisfy(
                        group -> {
                          int g = found.groups().indexOf(group);
                          Tally tally = found.statements().tally(g, ground.statement());
                          assertThat(2 * tally.of(ground.side())).isGreaterThan(tally.seen());
                        }));
    assertThat(found.divides())
        .isNotEmpty()
        .allSatisfy(divide -> assertThat(divide.lowerBound()).isBetween(0.0, 1.0));
  }

  private static GeneratedVotes planted(
      int people, int statements, double filled, double first, double second) {
    return GeneratedVotes.planted(people, statements, shares(first, second), filled, 0.5, 11);
  }

  private static double[] shares(double... shares) {
    return shares;
  }

  private static void assertOrderFree(Votes votes, int times) {
    Landscape first = OpinionLandscape.stable(votes, FEW);
    for (int seed = 0; seed < times; seed++) {
      ReorderedVotes other = ReorderedVotes.of(votes, seed);
      Landscape again = OpinionLandscape.stable(other.votes(), FEW);
      assertThat(again.digest()).isEqualTo(first.digest());
      for (int row = 0; row < votes.participants(); row++) {
        int moved = other.newRow()[row];
        assertThat(again.people().x(moved)).isEqualTo(first.people().x(row));
        assertThat(again.people().group(moved)).isEqualTo(first.people().group(row));
        assertThat(again.people().membership(moved)).isEqualTo(first.people().membership(row));
      }
      for (int j = 0; j < votes.statements(); j++) {
        int moved = other.newColumn()[j];
        assertThat(again.statements().priority(moved)).isEqualTo(first.statements().priority(j));
        assertThat(again.statements().extremity(moved)).isEqualTo(first.statements().extremity(j));
      }
      for (int g = 0; g < first.groups().size(); g++) {
        assertThat(statements(again.groups().get(g)))
            .isEqualTo(
                statements(first.groups().get(g)).stream().map(j -> other.newColumn()[j]).toList());
        assertThat(again.groups().get(g).certainty()).isEqualTo(first.groups().get(g).certainty());
      }
    }
  }

  private static List<Integer> statements(Group group) {
    return group.represents().stream().map(Representative::statement).toList();
  }

  private static void assertSameBits(Landscape one, Landscape other) {
    assertThat(other.groups()).isEqualTo(one.groups());
    assertThat(other.digest()).isEqualTo(one.digest());
    for (int row = 0; row < one.people().count(); row++) {
      assertThat(other.people().x(row)).isEqualTo(one.people().x(row));
      assertThat(other.people().membership(row)).isEqualTo(one.people().membership(row));
    }
  }
}
