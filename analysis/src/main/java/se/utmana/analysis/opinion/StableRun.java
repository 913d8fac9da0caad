package se.utmana.analysis.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
    this.aside = new Aside(votes, new boolean[given.length], canonical::colourOfColumn);
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
            .run(canonical::colourOfRow);
    Counts[] counts = Counts.ofGroups(canonical.votes(), labels, k);
    Counts[] voices = k == 0 ? new Counts[] {Counts.of(canonical.votes(), in)} : counts;
    Aside shown = new Aside(canonical.votes(), set, canonical::colourOfColumn);
    int[] groupOf = canonical.originalRows(labels);
    List<CommonGround> common =
        CommonGround.among(voices, shown).stream()
            .map(c -> c.at(canonical.originalColumn(c.statement())))
            .toList();
    return new Landscape(
        Mode.STABLE,
        OpinionLandscape.VERSION,
        original.count(),
        pattern(found),
        groups(found, sure, groupOf, counts, shown),
        people(groupOf, sure),
        statements(groupOf, k),
        held(common, Side.AGREE),
        held(common, Side.DISAGREE),
        common,
        Divide.among(counts, shown).stream()
            .map(d -> d.at(canonical.originalColumn(d.statement())))
            .toList(),
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

  private Statements statements(int[] groupOf, int k) {
    Counts[] counts = Counts.ofGroups(original, groupOf, k);
    Counts[] voices =
        k == 0 ? new Counts[] {Counts.of(original, canonical.originalRows(in))} : counts;
    Plane shown = plane.arranged(canonical::originalColumn);
    Figures figures = new Figures(original.statements(), voices, shown);
    return new Statements(
        Counts.ofAll(original),
        counts,
        shown,
        figures.groupInformed(),
        figures.stablePriorities(options.aside()));
  }

  private List<Group> groups(
      Optional<Grouping> found,
      Resampling.Result sure,
      int[] groupOf,
      Counts[] counts,
      Aside shown) {
    Counts placed = Counts.sum(counts, shown.statements());
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
              Representatives.of(counts[g], placed, shown).stream()
                  .map(r -> r.at(canonical.originalColumn(r.statement())))
                  .toList()));
    }
    return groups;
  }

  private People people(int[] groupOf, Resampling.Result sure) {
    double[] x = new double[votes.participants()];
    double[] y = new double[votes.participants()];
    for (int row = 0; row < x.length; row++) {
      x[row] = plane.personAt(0, votes, row, aside);
      y[row] = plane.personAt(1, votes, row, aside);
    }
    return new People(
        canonical.originalRows(x),
        canonical.originalRows(y),
        groupOf,
        canonical.originalRows(sure.memberships()),
        canonical.originalRows(in));
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
