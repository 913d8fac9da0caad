package se.utmana.analysis.opinion.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import se.utmana.analysis.opinion.Bounds;
import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.Tally;
import se.utmana.analysis.opinion.report.Assignment;

/** What moved between two rounds that share some statements. */
public final class Rounds {

  /** Groups further apart than this on the shared statements are not the same group. */
  private static final double LEAST_ALIKE = 0.75;

  private final Round first;
  private final Round second;
  private final List<Anchor> anchors;

  private Rounds(Round first, Round second, List<Anchor> anchors) {
    this.first = first;
    this.second = second;
    this.anchors = List.copyOf(anchors);
  }

  /**
   * What moved, with 95 % intervals that hold for all shared statements at once.
   *
   * @param anchors the statements that were asked in both
   * @throws IndexOutOfBoundsException if an anchor is outside of a round
   */
  public static Movement compare(Round first, Round second, List<Anchor> anchors) {
    return new Rounds(first, second, anchors).movement();
  }

  private Movement movement() {
    Bounds bounds = Bounds.twoSidedFor(anchors.size());
    List<Optional<Change>> overall =
        anchors.stream()
            .map(
                a ->
                    Change.between(
                        first.landscape().statements().tally(a.before()),
                        second.landscape().statements().tally(a.after()),
                        bounds))
            .toList();
    SharedPlane plane = SharedPlane.of(first, second, anchors);
    return new Movement(anchors, overall, pairs(plane), plane.before(), plane.after());
  }

  private List<GroupPair> pairs(SharedPlane plane) {
    int[] partners = Assignment.best(gains());
    Bounds bounds = Bounds.twoSidedFor(anchors.size() * Math.max(1, partners.length));
    List<GroupPair> pairs = new ArrayList<>();
    for (int g = 0; g < partners.length; g++) {
      int h = partners[g];
      if (h >= 0) {
        List<Optional<Change>> changes = new ArrayList<>();
        for (Anchor anchor : anchors) {
          changes.add(Change.between(before(g, anchor), after(h, anchor), bounds));
        }
        pairs.add(
            new GroupPair(
                g,
                h,
                likeness(g, h).orElseThrow(),
                plane.middleBefore(first.landscape(), g),
                plane.middleAfter(second.landscape(), h),
                changes));
      }
    }
    return pairs;
  }

  private double[][] gains() {
    int rows = groups(first.landscape());
    double[][] gains = new double[rows][groups(second.landscape())];
    for (int g = 0; g < rows; g++) {
      for (int h = 0; h < gains[g].length; h++) {
        gains[g][h] = likeness(g, h).orElse(0) - LEAST_ALIKE;
      }
    }
    return gains;
  }

  /** Empty where the two answered less than half of the anchors often enough. */
  private OptionalDouble likeness(int group, int other) {
    double[] distances =
        anchors.stream()
            .filter(a -> !before(group, a).isTooFew() && !after(other, a).isTooFew())
            .mapToDouble(a -> Math.abs(share(before(group, a)) - share(after(other, a))))
            .toArray();
    return distances.length == 0 || 2 * distances.length < anchors.size()
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - DoubleStream.of(distances).average().orElse(1));
  }

  private Tally before(int group, Anchor anchor) {
    return first.landscape().statements().tally(group, anchor.before());
  }

  private Tally after(int group, Anchor anchor) {
    return second.landscape().statements().tally(group, anchor.after());
  }

  private static double share(Tally tally) {
    return (double) tally.agree() / tally.seen();
  }

  private static int groups(Landscape landscape) {
    return landscape.groups().size();
  }
}
