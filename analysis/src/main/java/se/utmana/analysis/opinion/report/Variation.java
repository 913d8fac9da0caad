package se.utmana.analysis.opinion.report;

import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Landscape;

/**
 * What becomes of a landscape when some votes are left out.
 *
 * @param k how many groups remain, 1 for none
 * @param people how many are placed both with and without those votes
 * @param sameGroups adjusted Rand index of the groups of those people, ≤ 1
 */
public record Variation(int k, int people, double sameGroups) {

  /**
   * Compares the landscape of all votes with that of fewer.
   *
   * @param without of the same people in the same rows, some with fewer votes or none
   */
  public static Variation between(Landscape full, Landscape without) {
    int[] both =
        IntStream.range(0, Math.min(full.people().count(), without.people().count()))
            .filter(full.people()::isInConversation)
            .filter(without.people()::isInConversation)
            .toArray();
    int[] before = IntStream.of(both).map(full.people()::groupIndex).toArray();
    int[] after = IntStream.of(both).map(without.people()::groupIndex).toArray();
    return new Variation(without.k(), both.length, AdjustedRand.of(before, after));
  }
}
