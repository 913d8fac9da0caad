package se.utmana.analysis.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A statement on which two groups differ.
 *
 * @param statement its column
 * @param agreeing index of the group that agrees more
 * @param disagreeing index of the group that agrees less
 * @param lowerBound lower confidence bound of the difference between their shares of agreement,
 *     0..1, corrected for the number of comparisons
 */
public record Divide(int statement, int agreeing, int disagreeing, double lowerBound) {

  /** The statements on which some groups surely differ, widest first. O(C·k²). */
  static List<Divide> among(Counts[] groups, Aside aside) {
    int pairs = groups.length * (groups.length - 1);
    Bounds bounds = Bounds.correctedFor(pairs * aside.inPlay());
    List<Divide> found = new ArrayList<>();
    for (int j = 0; j < aside.statements(); j++) {
      if (!aside.contains(j)) {
        widest(groups, j, bounds).filter(d -> d.lowerBound > 0).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingDouble(Divide::lowerBound).reversed());
    return found;
  }

  private static Optional<Divide> widest(Counts[] groups, int j, Bounds bounds) {
    List<Divide> all = new ArrayList<>();
    for (int g = 0; g < groups.length; g++) {
      for (int h = 0; h < groups.length; h++) {
        Tally more = groups[g].tally(j);
        Tally less = groups[h].tally(j);
        if (g != h && !more.isTooFew() && !less.isTooFew()) {
          double bound =
              bounds.lowerOfDifference(more.agree(), more.seen(), less.agree(), less.seen());
          all.add(new Divide(j, g, h, bound));
        }
      }
    }
    return all.stream().max(Comparator.comparingDouble(Divide::lowerBound));
  }

  Divide at(int column) {
    return new Divide(column, agreeing, disagreeing, lowerBound);
  }
}
