package se.utmana.analysis.opinion.rounds;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Bounds;
import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.Tally;
import se.utmana.analysis.opinion.report.Crowd;

/** What moved between two rounds that share some statements. */
public final class Rounds {

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
    List<Crowd> before = crowds(first.landscape(), Anchor::before);
    List<Crowd> after = crowds(second.landscape(), Anchor::after);
    List<GroupMatch> matches = GroupMatch.among(before, after);
    Bounds bounds = Bounds.twoSidedFor(anchors.size() * matches.size());
    return matches.stream()
        .map(
            match ->
                new GroupPair(
                    match.before(),
                    match.after(),
                    match.likeness(),
                    plane.middleBefore(first.landscape(), match.before()),
                    plane.middleAfter(second.landscape(), match.after()),
                    changes(before.get(match.before()), after.get(match.after()), bounds)))
        .toList();
  }

  private static List<Optional<Change>> changes(Crowd before, Crowd after, Bounds bounds) {
    return IntStream.range(0, before.tallies().size())
        .mapToObj(a -> Change.between(before.tallies().get(a), after.tallies().get(a), bounds))
        .toList();
  }

  private List<Crowd> crowds(Landscape landscape, ToIntFunction<Anchor> column) {
    return IntStream.range(0, landscape.groups().size())
        .mapToObj(g -> new Crowd(landscape.groups().get(g).id(), tallies(landscape, g, column)))
        .toList();
  }

  private List<Tally> tallies(Landscape landscape, int group, ToIntFunction<Anchor> column) {
    return anchors.stream()
        .map(a -> landscape.statements().tally(group, column.applyAsInt(a)))
        .toList();
  }
}
