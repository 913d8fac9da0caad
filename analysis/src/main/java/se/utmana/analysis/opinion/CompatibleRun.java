package se.utmana.analysis.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.GroupMeans.Point;

/** One computation by the rules of Polis. */
final class CompatibleRun {

  private static final int MOST_BASE_CLUSTERS = 100;
  private static final int BASE_STEPS = 100;
  private static final int GROUP_STEPS = 20;

  private final Votes votes;
  private final CompatibleOptions options;
  private final Aside aside;
  private final Plane plane;
  private final double[] x;
  private final double[] y;

  CompatibleRun(Votes votes, CompatibleOptions options) {
    this.votes = votes;
    this.options = options;
    this.aside = new Aside(votes, options.moderatedOut(), options.meta());
    this.plane = Plane.of(votes, aside);
    this.x = new double[votes.participants()];
    this.y = new double[votes.participants()];
    for (int row = 0; row < x.length; row++) {
      x[row] = plane.personAt(0, votes, row, aside);
      y[row] = plane.personAt(1, votes, row, aside);
    }
  }

  Landscape landscape() {
    boolean[] in = attendance();
    List<List<Integer>> members = options.groups().orElseGet(() -> groups(in));
    int[] groupOf = new int[votes.participants()];
    Arrays.fill(groupOf, -1);
    for (int g = 0; g < members.size(); g++) {
      for (int row : members.get(g)) {
        groupOf[row] = g;
        in[row] = true;
      }
    }
    double[] unknown = new double[votes.participants()];
    Arrays.fill(unknown, Double.NaN);
    Counts all = Counts.ofAll(votes);
    Counts[] counts = Counts.ofGroups(votes, groupOf, members.size());
    Counts placed = Counts.sum(counts, votes.statements());
    Figures figures = new Figures(votes.statements(), counts, plane);
    return new Landscape(
        Mode.COMPATIBLE,
        OpinionLandscape.VERSION,
        votes.count(),
        Pattern.GROUPS,
        IntStream.range(0, members.size())
            .mapToObj(g -> group(g, members.get(g), counts[g], placed))
            .toList(),
        new People(x, y, groupOf, unknown, in),
        new Statements(
            all, counts, plane, figures.groupInformed(), figures.priorities(options.meta())),
        Consensus.on(Side.AGREE, all, aside),
        Consensus.on(Side.DISAGREE, all, aside),
        List.of(),
        List.of(),
        Digest.of(votes, Mode.COMPATIBLE, options.fingerprint()));
  }

  private Group group(int g, List<Integer> members, Counts counts, Counts placed) {
    return new Group(
        Group.idOf(g),
        OptionalDouble.empty(),
        members.stream().sorted().toList(),
        Representatives.of(counts, placed, aside));
  }

  private boolean[] attendance() {
    Optional<? extends Collection<Integer>> given =
        options.inConversation().isPresent()
            ? options.inConversation()
            : options.baseClusters().map(all -> all.stream().flatMap(List::stream).toList());
    if (given.isEmpty()) {
      return Attendance.of(votes, aside.voted());
    }
    boolean[] in = new boolean[votes.participants()];
    given.get().forEach(row -> in[row] = true);
    return in;
  }

  private List<List<Integer>> groups(boolean[] in) {
    List<List<Integer>> base = options.baseClusters().orElseGet(() -> baseClusters(in));
    List<Point> centres = base.stream().map(this::mean).toList();
    double[] sizes = base.stream().mapToDouble(List::size).toArray();
    int most = Math.min(5, 2 + base.size() / 12);
    GroupMeans best = GroupMeans.run(centres, sizes, 2, GROUP_STEPS);
    for (int k = 3; k <= most; k++) {
      GroupMeans next = GroupMeans.run(centres, sizes, k, GROUP_STEPS);
      if (next.silhouette() > best.silhouette()) {
        best = next;
      }
    }
    List<List<Integer>> groups = listsOf(best);
    int[] labels = best.labels();
    for (int b = 0; b < labels.length; b++) {
      groups.get(labels[b]).addAll(base.get(b));
    }
    return groups;
  }

  private List<List<Integer>> baseClusters(boolean[] in) {
    List<Integer> people = options.order().stream().filter(row -> in[row]).toList();
    List<Point> points = people.stream().map(row -> new Point(x[row], y[row])).toList();
    double[] ones = new double[points.size()];
    Arrays.fill(ones, 1);
    GroupMeans means = GroupMeans.run(points, ones, MOST_BASE_CLUSTERS, BASE_STEPS);
    List<List<Integer>> clusters = listsOf(means);
    int[] labels = means.labels();
    for (int i = 0; i < labels.length; i++) {
      clusters.get(labels[i]).add(people.get(i));
    }
    return clusters;
  }

  private static List<List<Integer>> listsOf(GroupMeans means) {
    List<List<Integer>> lists = new ArrayList<>();
    means.centres().forEach(centre -> lists.add(new ArrayList<>()));
    return lists;
  }

  private Point mean(List<Integer> members) {
    return new Point(
        members.stream().mapToDouble(row -> x[row]).average().orElse(0),
        members.stream().mapToDouble(row -> y[row]).average().orElse(0));
  }
}
