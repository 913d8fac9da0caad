package se.utmana.analysis.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Statements on which most of all voters take one side, by the rules of Polis. */
final class Consensus {

  private static final int MOST = 5;

  private Consensus() {}

  /** At most five columns, strongest first. O(C log C). */
  static List<Integer> on(Side side, Counts all, Aside aside) {
    return IntStream.range(0, aside.statements())
        .filter(j -> !aside.contains(j) && p(side, all, j) > 0.5)
        .filter(j -> z(side, all, j) > Representatives.SIGNIFICANT)
        .boxed()
        .sorted(Comparator.comparingDouble(j -> -p(side, all, j) * z(side, all, j)))
        .limit(MOST)
        .toList();
  }

  private static double p(Side side, Counts all, int j) {
    return Proportions.probability(n(side, all, j), all.seen(j));
  }

  private static double z(Side side, Counts all, int j) {
    return Proportions.aboveHalf(n(side, all, j), all.seen(j));
  }

  private static int n(Side side, Counts all, int j) {
    return side == Side.AGREE ? all.agree(j) : all.disagree(j);
  }
}
