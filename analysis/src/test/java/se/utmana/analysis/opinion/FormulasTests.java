package se.utmana.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The formulas, worked by hand. */
class FormulasTests {

  private static final Offset<Double> EXACT = within(1e-12);

  // Three people, two statements: + + / + − / − (second not seen).
  private static Votes three() {
    return Votes.builder(3, 2)
        .add(0, 0, 1)
        .add(0, 1, 1)
        .add(1, 0, 1)
        .add(1, 1, -1)
        .add(2, 0, -1)
        .build();
  }

  @Test
  void weighsSharesWithPseudoCounts() {
    assertThat(Proportions.probability(3, 4)).isCloseTo(4 / 6.0, EXACT);
    // 2·√5·(4/5 − 1/2)
    assertThat(Proportions.aboveHalf(3, 4)).isCloseTo(1.3416407864998738, EXACT);
    // (4/5 − 2/4) / √(6/9 · 3/9 · (1/5 + 1/4))
    assertThat(Proportions.above(3, 4, 1, 3)).isCloseTo(0.9486832980505138, EXACT);
    assertThat(Proportions.above(4, 4, 3, 3)).isZero();
  }

  @Test
  void takesMeansOfThoseWhoVoted() {
    Statements statements = landscape(CompatibleOptions.of(three())).statements();
    assertThat(statements.center(0)).isCloseTo(1 / 3.0, EXACT);
    assertThat(statements.center(1)).isZero();
  }

  @Test
  void findsTheComponentsByHand() {
    // Centred rows (2/3, 1), (2/3, −1), (−4/3, 0): the products are diagonal, 8/3 and 2.
    Statements statements = landscape(CompatibleOptions.of(three())).statements();
    assertThat(Math.abs(statements.loading(0, 0))).isCloseTo(1, EXACT);
    assertThat(statements.loading(0, 1)).isCloseTo(0, EXACT);
    assertThat(Math.abs(statements.loading(1, 1))).isCloseTo(1, EXACT);
    assertThat(statements.x(0)).isCloseTo(Math.sqrt(2) * 2 / 3, EXACT);
    assertThat(statements.extremity(1)).isCloseTo(Math.sqrt(2), EXACT);
  }

  @Test
  void placesPeopleByTheVotesTheyGave() {
    People people = landscape(CompatibleOptions.of(three())).people();
    assertThat(people.x(0)).isCloseTo(2 / 3.0, EXACT);
    assertThat(people.y(0)).isCloseTo(-people.y(1), EXACT);
    assertThat(people.x(2)).isCloseTo(-4 / 3.0 * Math.sqrt(2), EXACT);
  }

  @Test
  void countsAStatementSetAsideAsAZeroFromEverybody() {
    Votes votes = three();
    Landscape ours = landscape(CompatibleOptions.of(votes).withAside(Set.of(1), Set.of()));
    assertThat(ours.statements().center(1)).isZero();
    assertThat(ours.statements().extremity(1)).isZero();
    // √(2 / 2), though the third person gave one vote only.
    assertThat(ours.people().x(2)).isCloseTo(-4 / 3.0, EXACT);
    assertThat(ours.statements().tally(1)).isEqualTo(new Tally(1, 1, 2));
  }

  @Test
  void multipliesTheAgreementOfTheGroups() {
    CompatibleOptions options =
        CompatibleOptions.of(three()).withGroups(List.of(List.of(0, 1), List.of(2)));
    Statements statements = landscape(options).statements();
    assertThat(statements.groupInformedConsensus(0)).isCloseTo(3 / 4.0 * (1 / 3.0), EXACT);
    assertThat(statements.groupInformedConsensus(1)).isCloseTo(2 / 4.0 * (1 / 2.0), EXACT);
    assertThat(statements.tally(0, 1)).isEqualTo(new Tally(1, 1, 2));
    assertThat(statements.tally(1, 1).isTooFew()).isTrue();
  }

  @Test
  void drawsStatementsByTheirPriority() {
    CompatibleOptions options =
        CompatibleOptions.of(three())
            .withAside(Set.of(), Set.of(1))
            .withGroups(List.of(List.of(0, 1), List.of(2)));
    Statements statements = landscape(options).statements();
    // S 3, A 2, no pass: (1 − 1/5)·(E + 1)·(3/5), E = √2·2/3.
    double importance = 4 / 5.0 * (Math.sqrt(2) * 2 / 3 + 1) * 3 / 5;
    double expected = importance * (1 + 8 * Math.pow(2, -3 / 5.0));
    assertThat(statements.priority(0)).isCloseTo(expected * expected, EXACT);
    assertThat(statements.priority(1)).isEqualTo(49);
  }

  @Test
  void boundsSharesByWilson() {
    // One-sided 95 %: z = 1.6448536…; 8 of 10.
    Bounds bounds = Bounds.correctedFor(1);
    double z = 1.6448536269514722;
    double expected = (8 + z * z / 2 - z * Math.sqrt(1.6 + z * z / 4)) / (10 + z * z);
    assertThat(bounds.lower(8, 10)).isCloseTo(expected, within(1e-8));
    assertThat(Bounds.correctedFor(100).lower(8, 10)).isLessThan(expected);
    assertThat(bounds.lowerOfDifference(9, 10, 1, 10)).isPositive();
    assertThat(bounds.lowerOfDifference(5, 10, 5, 10)).isNegative();
  }

  private static Landscape landscape(CompatibleOptions options) {
    return OpinionLandscape.compatible(three(), options);
  }
}
