package se.utmana.analysis.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Voters whose choices look as if nobody had thought about them. A reason to look, none to exclude.
 *
 * @param circular put three items in a circle more than half as often as coins do, beyond chance
 * @param sided chose the left or the right side beyond chance
 * @param copied made a run of ten choices with the same pairs, sides and answers as somebody else
 */
public record Warnings(Set<Integer> circular, Set<Integer> sided, Set<Integer> copied) {

  // A coin makes a circle of every fourth triad (Kendall and Babington Smith, Biometrika 31, 1940).
  private static final double HALF_OF_COINS = 0.125;
  private static final double ERROR = 0.01;

  static Warnings of(Choices choices) {
    double error = ERROR / Math.max(1, choices.voters());
    List<Integer> circular = new ArrayList<>();
    List<Integer> sided = new ArrayList<>();
    for (int voter = 0; voter < choices.voters(); voter++) {
      Triads triads = Triads.of(choices, voter);
      if (Binomial.atLeast(triads.circles(), triads.count(), HALF_OF_COINS) < error) {
        circular.add(voter);
      }
      if (isSided(choices, voter, error)) {
        sided.add(voter);
      }
    }
    return new Warnings(
        new TreeSet<>(circular), new TreeSet<>(sided), new TreeSet<>(Copies.of(choices)));
  }

  private static boolean isSided(Choices choices, int voter, double error) {
    int left = 0;
    int decided = 0;
    for (int at = choices.start(voter); at < choices.end(voter); at++) {
      left += choices.answer(at) == Answer.LEFT ? 1 : 0;
      decided += choices.answer(at) == Answer.EQUAL ? 0 : 1;
    }
    return 2 * Binomial.atLeast(Math.max(left, decided - left), decided, 0.5) < error;
  }
}
