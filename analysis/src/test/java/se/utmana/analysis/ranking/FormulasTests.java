package se.utmana.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The formulas, worked by hand. */
class FormulasTests {

  private static final Offset<Double> CLOSE = within(1e-5);
  private static final double HARDLY = 1e-6;

  @Test
  void takesTheLogarithmOfTheOddsOfTwoItems() {
    // 3 wins to 1: λ0 − λ1 = ln 3, variance 1/(4·¾·¼) = 4/3, each half of the difference.
    Fit fit = Fit.of(Cases.pairs(new double[][] {{0, 3}, {1, 0}}), HARDLY);
    assertThat(fit.strength(0)).isCloseTo(Math.log(3) / 2, CLOSE);
    assertThat(fit.strength(1)).isCloseTo(-Math.log(3) / 2, CLOSE);
    assertThat(fit.error(0)).isCloseTo(Math.sqrt(4 / 3.0) / 2, CLOSE);
  }

  @Test
  void addsUpAlongAChainOfThree() {
    // 0 over 1 by 2 to 1, 1 over 2 by 3 to 1; 0 and 2 never met.
    Fit fit = Fit.of(Cases.pairs(new double[][] {{0, 2, 0}, {1, 0, 3}, {0, 1, 0}}), HARDLY);
    assertThat(fit.strength(0) - fit.strength(1)).isCloseTo(Math.log(2), CLOSE);
    assertThat(fit.strength(1) - fit.strength(2)).isCloseTo(Math.log(3), CLOSE);
    // The steps have variance 1/(3·⅔·⅓) = 3/2 and 4/3; λ1 − mean = (−first + second) / 3.
    assertThat(fit.error(1)).isCloseTo(Math.sqrt(1.5 + 4 / 3.0) / 3, CLOSE);
  }

  @Test
  void countsATieAsHalfAWin() {
    ChoicesBuilder builder = Choices.builder(2, 1);
    int voter = builder.voter(0);
    builder.add(voter, 0, 1, Answer.EQUAL).add(voter, 1, 0, Answer.EQUAL);
    builder.add(voter, 1, 0, Answer.RIGHT).add(voter, 0, 1, Answer.LEFT);
    // Two wins and two ties: 3 to 1.
    Fit fit = Fit.of(Pairs.of(builder.build(), -1), HARDLY);
    assertThat(fit.strength(0)).isCloseTo(Math.log(3) / 2, CLOSE);
  }

  @Test
  void keepsAnItemThatWonAllFinite() {
    // 2 wins to 0 with the prior: 2(1 − σ(2λ)) = σ(λ) − ½. With s = σ(λ) and odds o = s/(1 − s),
    // σ(2λ) = o²/(1 + o²): checked by putting the answer in.
    Fit fit = Fit.of(Cases.pairs(new double[][] {{0, 2}, {0, 0}}), Fit.PRIOR);
    double odds = Math.exp(fit.strength(0));
    assertThat(2 / (1 + odds * odds)).isCloseTo(odds / (1 + odds) - 0.5, CLOSE);
    assertThat(fit.strength(0)).isBetween(0.5, 3.0);
  }

  @Test
  void knowsNothingOfAnItemWithoutChoices() {
    // Alone against the phantom: variance 4; the two others 2 wins to 2 with information 1 each.
    Fit fit = Fit.of(Cases.pairs(new double[][] {{0, 2, 0}, {2, 0, 0}, {0, 0, 0}}), Fit.PRIOR);
    for (int item = 0; item < 3; item++) {
      assertThat(fit.strength(item)).isCloseTo(0, within(1e-12));
    }
    // Information ((1.25, −1), (−1, 1.25)): each row of its inverse sums to 4. Centred, item 2 has
    // 4 − 2·4/3 + 12/9 = 8/3.
    assertThat(fit.error(2)).isCloseTo(Math.sqrt(8 / 3.0), CLOSE);
  }

  @Test
  void addsTheTailOfTheBinomial() {
    assertThat(Binomial.atLeast(3, 4, 0.5)).isCloseTo(5 / 16.0, within(1e-12));
    assertThat(Binomial.atLeast(0, 0, 0.5)).isEqualTo(1);
    assertThat(Binomial.atLeast(2, 2, 0.125)).isCloseTo(1 / 64.0, within(1e-12));
  }
}
