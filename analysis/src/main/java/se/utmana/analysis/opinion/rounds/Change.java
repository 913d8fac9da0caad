package se.utmana.analysis.opinion.rounds;

import java.util.Optional;
import se.utmana.analysis.opinion.Bounds;
import se.utmana.analysis.opinion.Tally;

/**
 * How the share that agrees with a statement changed from one round to the next.
 *
 * @param before 0..1
 * @param after 0..1
 * @param low lower bound of after − before
 * @param high upper bound of after − before
 */
public record Change(double before, double after, double low, double high) {

  /** Whether the change surely is one. */
  public boolean isSure() {
    return low > 0 || high < 0;
  }

  /** Empty where fewer than five answered in one of the rounds. The people of two rounds differ. */
  static Optional<Change> between(Tally before, Tally after, Bounds bounds) {
    return before.isTooFew() || after.isTooFew()
        ? Optional.empty()
        : Optional.of(within(before, before, after, after, bounds));
  }

  /**
   * The change between shares that are known only to lie between two tallies each, so that the
   * interval holds wherever they lie; all of them with somebody who answered.
   */
  public static Change within(
      Tally leastBefore, Tally mostBefore, Tally leastAfter, Tally mostAfter, Bounds bounds) {
    return new Change(
        middle(leastBefore, mostBefore),
        middle(leastAfter, mostAfter),
        bounds.lowerOfDifference(
            leastAfter.agree(), leastAfter.seen(), mostBefore.agree(), mostBefore.seen()),
        bounds.upperOfDifference(
            mostAfter.agree(), mostAfter.seen(), leastBefore.agree(), leastBefore.seen()));
  }

  private static double middle(Tally least, Tally most) {
    return ((double) least.agree() / least.seen() + (double) most.agree() / most.seen()) / 2;
  }
}
