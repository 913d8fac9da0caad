package se.utmana.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Data that textbooks analyse, with the estimates that they print. */
class PublishedFiguresTests {

  // American League 1987, wins of the row over the column: Boston, Cleveland, Detroit, Milwaukee,
  // New York, Toronto, Baltimore. A. Agresti, Categorical Data Analysis (2nd ed. 2002), table
  // 10.10.
  private static final double[][] BASEBALL = {
    {0, 7, 2, 6, 7, 6, 12},
    {6, 0, 4, 4, 6, 5, 6},
    {11, 9, 0, 6, 5, 7, 9},
    {7, 9, 7, 0, 7, 9, 11},
    {6, 7, 8, 6, 0, 6, 10},
    {7, 8, 6, 4, 7, 0, 12},
    {1, 7, 4, 2, 3, 1, 0}
  };

  // Citations between journals, cited by citing: Communications in Statistics, JASA, JRSS-B,
  // Biometrika. S. Stigler, Statistical Science 9 (1994); Agresti, table 10.11.
  private static final double[][] CITATIONS = {
    {0, 68, 17, 33},
    {813, 0, 142, 320},
    {276, 325, 0, 284},
    {730, 498, 221, 0}
  };

  @Test
  void agreesWithBaseball() {
    assertAgrees(
        BASEBALL,
        new double[] {1.1077, 0.6839, 1.4364, 1.5814, 1.2476, 1.2945},
        new double[] {0.3339, 0.3319, 0.3396, 0.3433, 0.3359, 0.3367});
  }

  @Test
  void agreesWithCitations() {
    assertAgrees(
        CITATIONS, new double[] {-2.9491, -0.4796, 0.2690}, new double[] {0.1026, 0.0606, 0.0708});
  }

  // The estimates are printed by BradleyTerry2 (Turner and Firth, Journal of Statistical Software
  // 48, 2012), relative to the last item.
  private static void assertAgrees(double[][] wins, double[] strengths, double[] errors) {
    Textbook.Result textbook = Textbook.of(wins);
    Fit fit = Fit.of(Cases.pairs(wins), 1e-6);
    int last = wins.length - 1;
    for (int i = 0; i < last; i++) {
      assertThat(textbook.strength(i)).isCloseTo(strengths[i], within(6e-5));
      assertThat(Math.sqrt(textbook.covariance(i, i))).isCloseTo(errors[i], within(6e-5));
      assertThat(fit.strength(i) - fit.strength(last))
          .isCloseTo(textbook.strength(i), within(1e-5));
      assertThat(fit.error(i)).isCloseTo(centredError(textbook, i, last), within(1e-5));
    }
  }

  // Of λi − mean, by summing the covariances of the textbook.
  private static double centredError(Textbook.Result textbook, int item, int free) {
    double m = free + 1;
    double sum = 0;
    for (int j = 0; j < free; j++) {
      for (int k = 0; k < free; k++) {
        double left = (j == item ? 1 : 0) - 1 / m;
        double right = (k == item ? 1 : 0) - 1 / m;
        sum += left * right * textbook.covariance(j, k);
      }
    }
    return Math.sqrt(sum);
  }
}
