package se.utmana.analysis.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A statement on which every group leans the same way.
 *
 * @param statement its column
 * @param side the side that all take
 * @param lowerBound lower confidence bound of the share that takes it in the worst group, 0..1,
 *     corrected for the number of statements
 */
public record CommonGround(int statement, Side side, double lowerBound) {

  /** Whether the votes are enough to say that more than half of every group takes this side. */
  public boolean holds() {
    return lowerBound > 0.5;
  }

  /**
   * All statements on which more than half of every group takes one side and every group has cast
   * enough votes, surest first. O(C·k).
   */
  static List<CommonGround> among(Counts[] groups, Aside aside) {
    int tests = 2 * aside.inPlay();
    Bounds bounds = Bounds.correctedFor(tests);
    List<CommonGround> found = new ArrayList<>();
    for (int j = 0; j < aside.statements(); j++) {
      for (Side side : Side.values()) {
        if (!aside.contains(j) && isShared(groups, j, side)) {
          found.add(new CommonGround(j, side, worst(groups, j, side, bounds)));
        }
      }
    }
    found.sort(Comparator.comparingDouble(CommonGround::lowerBound).reversed());
    return found;
  }

  private static boolean isShared(Counts[] groups, int j, Side side) {
    for (Counts group : groups) {
      Tally tally = group.tally(j);
      if (tally.isTooFew() || 2 * tally.of(side) <= tally.seen()) {
        return false;
      }
    }
    return true;
  }

  private static double worst(Counts[] groups, int j, Side side, Bounds bounds) {
    double worst = 1;
    for (Counts group : groups) {
      Tally tally = group.tally(j);
      worst = Math.min(worst, bounds.lower(tally.of(side), tally.seen()));
    }
    return worst;
  }

  CommonGround at(int column) {
    return new CommonGround(column, side, lowerBound);
  }
}
