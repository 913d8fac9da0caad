package se.utmana.analysis.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** One computation in stable mode; everything is done in canonical order and mapped back. */
final class StableRun {

  // Groups are learned from this many votes at most; all people are then put into them. Rows stand
  // in the order of hashes of their votes, so the first are as good as drawn by lot.
  private static final int LEARNED_VOTES = 1 << 16;
  private static final int STEPS = 3;

  private final Votes original;
  private final StableOptions options;
  private final Canonical canonical;
  private final boolean[] set;
  private final Votes votes;
  private final Votes learned;
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
    this.learned = votes.head(LEARNED_VOTES);
    this.aside = new Aside(votes, new boolean[given.length], canonical::colourOfColumn);
    this.in = Attendance.of(votes, aside.voted());
    this.centre = Centred.meansOf(votes, aside, Centred.once(votes));
    this.structure = Structure.of(learned, centre, aside, options.mostGroups());
    this.plane =
        Plane.of(
            centre,
            learned == votes ? structure.leading() : structure.leadingOf(votes, centre, aside),
            aside);
  }

  Landscape landscape() {
    int[] once = new int[votes.participants()];
    for (int row = 0; row < once.length; row++) {
      once[row] = in[row] ? 1 : 0;
    }
    VoteModel model = new VoteModel(votes, once);
    Optional<Grouping> division = grouping().map(found -> extended(found, model));
    Resampling.Result sure = resampled(division, model);
    Optional<Grouping> found = division.map(one -> certain(one, sure));
    int[] labels = found.map(Grouping::labels).orElseGet(this::nobody);
    int k = found.map(Grouping::k).orElse(0);
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
        found.map(one -> groups(one, groupOf, counts, shown)).orElse(List.of()),
        people(groupOf, sure),
        statements(counts, voices),
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
            learned, centre, structure.significantVectors(), structure.significantValues(), aside);
    boolean[] learnedIn = Arrays.copyOf(in, learned.participants());
    return new StableGroups(learned, aside, scores, learnedIn, options).find();
  }

  // Everybody into the groups that were learned from some.
  private Grouping extended(Grouping found, VoteModel model) {
    if (learned == votes) {
      return found;
    }
    int[] start = found.labels();
    int[] labels = model.placed(start, model.shares(start, found.k()));
    labels = model.refined(labels, found.k(), STEPS);
    for (int row = 0; row < labels.length; row++) {
      labels[row] = in[row] ? labels[row] : -1;
    }
    return found.with(labels).arranged(options.smallestGroup());
  }

  private Resampling.Result resampled(Optional<Grouping> division, VoteModel model) {
    int[] labels = division.map(Grouping::labels).orElseGet(this::nobody);
    int k = division.map(Grouping::k).orElse(0);
    return new Resampling(votes, in, labels, k, model.everybody())
        .run(k == 0 ? 0 : options.bootstraps(), canonical::colourOfRow);
  }

  // Nobody is forced: on a scale those between its ends are in neither, and where there are gaps
  // somebody may be so much like several groups that they are more likely not in the best of them.
  private Grouping certain(Grouping division, Resampling.Result sure) {
    double least = isScale(division) ? People.UNCERTAIN_BELOW : 0.5;
    Grouping known = division.with(sure.certainties());
    int[] labels = division.labels();
    for (int row = 0; row < labels.length; row++) {
      labels[row] = sure.memberships()[row] < least ? -1 : labels[row];
    }
    Grouping certain = known.with(labels).arranged(options.smallestGroup());
    return certain.k() < 2 ? known : certain;
  }

  private static boolean isScale(Grouping division) {
    return division.leastGap() < StableGroups.CLEAR_GAP;
  }

  private int[] nobody() {
    int[] labels = new int[votes.participants()];
    Arrays.fill(labels, -1);
    return labels;
  }

  private static Pattern pattern(Optional<Grouping> found) {
    return found
        .map(division -> isScale(division) ? Pattern.SCALE : Pattern.GROUPS)
        .orElse(Pattern.NONE);
  }

  private Statements statements(Counts[] counts, Counts[] voices) {
    Plane shown = plane.arranged(canonical::originalColumn);
    Figures figures = new Figures(original.statements(), arranged(voices), shown);
    return new Statements(
        Counts.ofAll(canonical.votes()).arranged(canonical::originalColumn),
        arranged(counts),
        shown,
        figures.groupInformed(),
        figures.stablePriorities(options.aside()));
  }

  private Counts[] arranged(Counts[] counts) {
    return Arrays.stream(counts)
        .map(one -> one.arranged(canonical::originalColumn))
        .toArray(Counts[]::new);
  }

  private List<Group> groups(Grouping found, int[] groupOf, Counts[] counts, Aside shown) {
    Counts placed = Counts.sum(counts, shown.statements());
    List<Group> groups = new ArrayList<>();
    for (int g = 0; g < counts.length; g++) {
      int group = g;
      groups.add(
          new Group(
              Group.idOf(g),
              OptionalDouble.of(found.certainty(g) * (1 + found.gap(g)) / 2),
              IntStream.range(0, groupOf.length)
                  .filter(row -> groupOf[row] == group)
                  .boxed()
                  .toList(),
              Representatives.of(counts[g], placed, shown).stream()
                  .map(r -> r.at(canonical.originalColumn(r.statement())))
                  .toList()));
    }
    return groups;
  }

  private People people(int[] groupOf, Resampling.Result sure) {
    double[] x = new double[votes.participants()];
    double[] y = new double[votes.participants()];
    Rows.forEach(
        Rows.chunksOf(votes),
        (chunk, from, to) -> {
          for (int row = from; row < to; row++) {
            x[row] = plane.personAt(0, votes, row, aside);
            y[row] = plane.personAt(1, votes, row, aside);
          }
        });
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
