package se.utmana.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.analysis.opinion.Votes;

/** The landscape of the demonstration shows what was planted in its votes. */
class PlantedGroupsTests {

  static List<Invention> inventions() {
    return CaseFiles.inventions();
  }

  @ParameterizedTest
  @MethodSource("inventions")
  void areFoundAgain(Invention invention) {
    var people = InventedVoters.of(invention);
    var landscape = landscape(invention, people);
    assertThat(landscape.k()).isEqualTo(invention.groups().size());
    for (var group : landscape.groups()) {
      var most =
          IntStream.range(0, invention.groups().size())
              .mapToLong(
                  planted ->
                      group.members().stream()
                          .filter(member -> people.get(member).group() == planted)
                          .count())
              .max()
              .orElse(0);
      assertThat(most / (double) group.size()).isGreaterThan(0.85);
    }
  }

  @ParameterizedTest
  @MethodSource("inventions")
  void shareSomeGround(Invention invention) {
    var landscape = landscape(invention, InventedVoters.of(invention));
    assertThat(landscape.commonGround()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(landscape.divides()).hasSizeGreaterThanOrEqualTo(3);
  }

  private static Landscape landscape(Invention invention, List<InventedVoter> people) {
    var votes = Votes.builder(people.size(), invention.statements().size());
    for (int row = 0; row < people.size(); row++) {
      for (var answer : people.get(row).answers()) {
        votes.add(row, answer.statement(), answer.vote().sign());
      }
    }
    return OpinionLandscape.stable(votes.build());
  }
}
