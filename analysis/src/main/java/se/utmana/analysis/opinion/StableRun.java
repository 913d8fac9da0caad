package se.utmana.analysis.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** One computation in stable mode; everything is done in canonical order and mapped back. */
final class StableRun {

  private final Votes original;
  private final StableOptions options;
  private final Canonical canonical;
  private final boolean[] set;
  private final Votes votes;
  private final Aside aside;
  private final boolean[] in;
  private final Structure structure;
  private final Plane plane;
  private final double[] centre;

  StableRun(Votes original, StableOptions options) {
    this.original = original;
    this.options = options;
    boolean[] given = new boolean[original.statements()];
    options.aside().forEach(j -> given[j] = true);
    this.canonical = Canonical.of(original, given);
    this.set = canonical.canonicalColumns(given);
    this.votes = canonical.votes().without(this.set);
    this.aside = new Aside(votes, Set.of(), Set.of());
    this.in = Attendance.of(votes, aside.voted());
    this.centre = Centred.meansOf(votes, aside, Centred.once(votes));
    this.structure = Structure.of(votes, centre, aside, options.mostGroups());
    this.plane = Plane.of(centre, structure.leading(), aside);
  }

  Landscape landscape() {
    Optional<Grouping> found = grouping();
    int k = found.map(Grouping::k).orElse(0);
    int[] labels = found.map(Grouping::labels).orElseGet(this::nobody);
    Resampling.Result sure =
        new Resampling(votes, aside, structure, in, labels, k, k == 0 ? 0 : options.bootstraps())
            .run();
    Arranged arranged = new Arranged(original, canonical);
    int[] groupOf = arranged.rows(labels);
    Counts[] counts = Counts.ofGroups(original, groupOf, k);
    Counts all = Counts.ofAll(original);
    Counts[] voices = k == 0 ? new Counts[] {Counts.of(original, arranged.rows(in))} : counts;
    Aside given = new Aside(original, options.aside(), Set.of());
    Plane shown = arranged.plane(plane);
    Figures figures = new Figures(original.statements(), voices, shown);
    List<CommonGround> common = CommonGround.among(voices, given);
    return new Landscape(
        Mode.STABLE,
        OpinionLandscape.VERSION,
        original.count(),
        pattern(found),
        groups(found, sure, groupOf, counts, given),
        people(arranged, groupOf, sure),
        new Statements(
            all, counts, shown, figures.groupInformed(), figures.stablePriorities(options.aside())),
        held(common, Side.AGREE),
        held(common, Side.DISAGREE),
        common,
        Divide.among(counts, given),
        Digest.of(canonical.votes(), Mode.STABLE, options.fingerprint() + canonicalAside()));
  }

  private Optional<Grouping> grouping() {
    if (structure.significant() == 0) {
      return Optional.empty();
    }
    Scores scores =
        Scores.of(
            votes, centre, structure.significantVectors(), structure.significantValues(), aside);
    return StableGroups.find(votes, aside, scores, in, options);
  }

  private int[] nobody() {
    int[] labels = new int[votes.participants()];
    Arrays.fill(labels, -1);
    return labels;
  }

  private static Pattern pattern(Optional<Grouping> found) {
    return found
        .map(g -> g.leastGap() >= StableGroups.CLEAR_GAP ? Pattern.GROUPS : Pattern.SCALE)
        .orElse(Pattern.NONE);
  }

  private static List<Group> groups(
      Optional<Grouping> found,
      Resampling.Result sure,
      int[] groupOf,
      Counts[] counts,
      Aside given) {
    Counts placed = Counts.sum(counts, given.statements());
    List<Group> groups = new ArrayList<>();
    for (int g = 0; g < counts.length; g++) {
      List<Integer> members = new ArrayList<>();
      for (int row = 0; row < groupOf.length; row++) {
        if (groupOf[row] == g) {
          members.add(row);
        }
      }
      double certainty = sure.certainties()[g] * (1 + found.orElseThrow().gap(g)) / 2;
      groups.add(
          new Group(
              Group.idOf(g),
              OptionalDouble.of(certainty),
              members,
              Representatives.of(counts[g], placed, given)));
    }
    return groups;
  }

  private People people(Arranged arranged, int[] groupOf, Resampling.Result sure) {
    double[] x = new double[votes.participants()];
    double[] y = new double[votes.participants()];
    for (int row = 0; row < x.length; row++) {
      x[row] = plane.personAt(0, votes, row, aside);
      y[row] = plane.personAt(1, votes, row, aside);
    }
    return new People(
        arranged.rows(x),
        arranged.rows(y),
        groupOf,
        arranged.rows(sure.memberships()),
        arranged.rows(in));
  }

  private static List<Integer> held(List<CommonGround> common, Side side) {
    return common.stream()
        .filter(ground -> ground.side() == side && ground.holds())
        .map(CommonGround::statement)
        .toList();
  }

  private String canonicalAside() {
    StringBuilder text = new StringBuilder(" aside");
    for (int j = 0; j < set.length; j++) {
      text.append(set[j] ? " " + j : "");
    }
    return text.toString();
  }
}
