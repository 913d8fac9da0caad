package se.utmana.analysis.opinion.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Tally;
import se.utmana.analysis.opinion.report.Assignment;
import se.utmana.analysis.opinion.report.Crowd;

/**
 * A group of one round and the group of the next that thinks most alike.
 *
 * @param before index of the group in the first round
 * @param after index of the group in the second
 * @param likeness 1 − the mean difference between their shares of agreement, 0..1
 */
public record GroupMatch(int before, int after, double likeness) {

  /** Groups further apart than this on the shared statements are not the same group. */
  private static final double LEAST_ALIKE = 0.75;

  /**
   * Pairs the groups so that the pairs together are most alike; some may have no partner. At most
   * twelve groups a round.
   *
   * @param before how each group voted on the shared statements, in their order
   * @param after as many tallies in the same order
   */
  public static List<GroupMatch> among(List<Crowd> before, List<Crowd> after) {
    double[][] gains = new double[before.size()][after.size()];
    for (int g = 0; g < before.size(); g++) {
      for (int h = 0; h < after.size(); h++) {
        gains[g][h] = likeness(before.get(g), after.get(h)).orElse(0) - LEAST_ALIKE;
      }
    }
    int[] partners = Assignment.best(gains);
    List<GroupMatch> matches = new ArrayList<>();
    for (int g = 0; g < partners.length; g++) {
      if (partners[g] >= 0) {
        matches.add(new GroupMatch(g, partners[g], gains[g][partners[g]] + LEAST_ALIKE));
      }
    }
    return List.copyOf(matches);
  }

  /** Empty where the two answered less than half of the statements often enough. */
  private static OptionalDouble likeness(Crowd one, Crowd other) {
    int statements = one.tallies().size();
    double[] distances =
        IntStream.range(0, statements)
            .filter(a -> !one.tallies().get(a).isTooFew() && !other.tallies().get(a).isTooFew())
            .mapToDouble(a -> Math.abs(share(one.tallies().get(a)) - share(other.tallies().get(a))))
            .sorted()
            .toArray();
    return distances.length == 0 || 2 * distances.length < statements
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - java.util.Arrays.stream(distances).average().orElse(1));
  }

  private static double share(Tally tally) {
    return (double) tally.agree() / tally.seen();
  }
}
