package se.utmana.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of promises of stable mode, on real conversations and on made-up ones. */
class StablePropertyTests {

  private static final StableOptions FEW = StableOptions.standard().withBootstraps(10);

  @ParameterizedTest
  @CsvSource({
    "bg2050-volunteers, 40",
    "brexit-consensus, 100",
    "canadian-electoral-reform, 100",
    "scoop-hivemind.biodiversity, 20",
    "vtaiwan.uberx, 20"
  })
  void findsNoGroupsInRealVotesDealtAnew(String name, int times) {
    assertNoGroupsWhenDealtAnew(PublicConversation.ofExport("opendata/" + name).votes(), times);
  }

  @ParameterizedTest
  @CsvSource({"60, 30, 0.6", "300, 60, 0.3", "1000, 100, 0.1"})
  void findsNoGroupsInGeneratedVotesDealtAnew(int people, int statements, double filled) {
    double[] halves = {0.6, 0.4};
    Votes votes = GeneratedVotes.planted(people, statements, halves, filled, 0.5, 11).votes();
    assertNoGroupsWhenDealtAnew(votes, 100);
  }

  @ParameterizedTest
  @CsvSource({
    "800, 150, 2, 0.50, 0.20, 0.8",
    "800, 200, 2, 0.08, 0.20, 0.8",
    "300, 200, 2, 0.08, 0.30, 0.8",
    "1000, 400, 2, 0.50, 0.05, 1.0",
    "1000, 400, 2, 0.50, 0.10, 0.8",
    "800, 200, 3, 0.08, 0.20, 0.8",
    "2500, 400, 3, 0.33, 0.10, 0.8",
    "800, 200, 4, 0.08, 0.20, 0.8",
    "300, 200, 4, 0.25, 0.30, 0.8",
    "800, 200, 5, 0.08, 0.20, 0.8",
    "800, 200, 5, 0.20, 0.30, 0.8",
    "800, 200, 8, 0.08, 0.30, 0.8",
    "800, 200, 12, 0.08, 0.30, 0.8"
  })
  void findsPlantedGroupsThatCanBeFound(
      int people, int statements, int k, double least, double filled, double contrast) {
    double[] shares = new double[k];
    Arrays.fill(shares, (1 - least) / (k - 1));
    shares[k - 1] = least;
    GeneratedVotes generated =
        GeneratedVotes.planted(people, statements, shares, filled, contrast, 5);
    assertThat(Partitions.adjustedRand(generated.optimum(k), generated.truth()))
        .as("the groups can be told apart")
        .isGreaterThan(0.95);
    Landscape found = OpinionLandscape.stable(generated.votes(), FEW);
    assertThat(found.k()).isEqualTo(k);
    assertThat(found.pattern()).isEqualTo(Pattern.GROUPS);
    assertThat(Partitions.adjustedRand(Partitions.of(found), generated.truth()))
        .isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"canadian-electoral-reform", "scoop-hivemind.biodiversity", "vtaiwan.uberx"})
  void movesOnlyAsFarAsTheVotesDo(String name) {
    PublicConversation conversation = PublicConversation.ofExport("opendata/" + name);
    StableOptions options = StableOptions.standard().withAside(conversation.setAside());
    Votes votes = conversation.votes();
    Landscape before = OpinionLandscape.stable(votes, options);
    for (int seed = 0; seed < 6; seed++) {
      Landscape after = OpinionLandscape.stable(withRandomVotes(votes, seed), options);
      assertThat(after.k()).isEqualTo(before.k());
      assertThat(Partitions.adjustedRandOfPlaced(before, after)).isGreaterThanOrEqualTo(0.95);
    }
  }

  @Test
  void movesNobodyAmongPlantedGroupsForAFewVotes() {
    double[] shares = {0.5, 0.3, 0.2};
    Votes votes = GeneratedVotes.planted(400, 100, shares, 0.3, 0.8, 2).votes();
    Landscape before = OpinionLandscape.stable(votes, FEW);
    Landscape after = OpinionLandscape.stable(withRandomVotes(votes, 1), FEW);
    assertThat(Partitions.adjustedRand(Partitions.of(before), Partitions.of(after)))
        .isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void callsAContinuumAScaleAndIsUnsureOfItsSplit(long seed) {
    Landscape found = OpinionLandscape.stable(GeneratedVotes.scale(600, 60, 0.4, seed).votes());
    assertThat(found.pattern()).isEqualTo(Pattern.SCALE);
    assertThat(found.groups())
        .hasSize(2)
        .allSatisfy(group -> assertThat(group.certainty().orElseThrow()).isLessThan(0.7));
    assertThat(IntStream.range(0, 600).filter(found.people()::isUncertain))
        .as("people between the ends")
        .isNotEmpty()
        .allSatisfy(row -> assertThat(found.people().groupIndex(row)).isNegative());
  }

  @Test
  void learnsTheGroupsOfManyFromSomeAndPlacesAll() {
    double[] shares = {0.5, 0.3, 0.2};
    GeneratedVotes generated = GeneratedVotes.planted(6000, 100, shares, 0.3, 0.8, 3);
    Landscape found = OpinionLandscape.stable(generated.votes(), FEW);
    assertThat(Partitions.adjustedRand(Partitions.of(found), generated.truth()))
        .isGreaterThanOrEqualTo(0.95);
  }

  private static void assertNoGroupsWhenDealtAnew(Votes votes, int times) {
    Shuffled shuffled = new Shuffled(votes);
    long none =
        IntStream.range(0, times)
            .filter(seed -> OpinionLandscape.stable(shuffled.draw(seed), FEW).groups().isEmpty())
            .count();
    assertThat(none).isGreaterThanOrEqualTo(Math.round(0.95 * times));
  }

  /** One vote in a hundred more, of anybody, on anything they have not seen. */
  private static Votes withRandomVotes(Votes votes, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    VotesBuilder more = Votes.builder(votes.participants(), votes.statements());
    votes.forEach(more::add);
    Set<Long> added = new HashSet<>();
    while (added.size() < votes.count() / 100) {
      int row = random.nextInt(votes.participants());
      int statement = random.nextInt(votes.statements());
      if (votes.find(row, statement).isEmpty()
          && added.add((long) row * votes.statements() + statement)) {
        more.add(row, statement, random.nextInt(3) - 1);
      }
    }
    return more.build();
  }
}
