package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses how many groups there are, and who is in which. */
final class StableGroups {

  /** A valley so deep between two groups makes them two; an even spread of people makes less. */
  static final double CLEAR_GAP = 0.25;

  private static final double HOPELESS_GAP = 0.1;
  private static final int STEPS = 10;
  private static final int BEYOND_DIMENSIONS = 3;

  private final Votes votes;
  private final Aside aside;
  private final Scores scores;
  private final boolean[] in;
  private final int[] weights;
  private final StableOptions options;
  private final VoteModel model;
  private final Gaps gaps;

  StableGroups(Votes votes, Aside aside, Scores scores, boolean[] in, StableOptions options) {
    this.votes = votes;
    this.aside = aside;
    this.scores = scores;
    this.in = in;
    this.weights = new int[votes.participants()];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = in[row] ? 1 : 0;
    }
    this.options = options;
    this.model = new VoteModel(votes, weights);
    this.gaps = new Gaps(votes, scores, model);
  }

  /** A division and how much the votes speak for it. */
  private record Choice(Grouping grouping, double evidence) {}

  /**
   * Of the divisions with a gap between every two groups the one that the votes speak for most;
   * where none has such gaps, the best split in two. Empty where even that leaves too few people.
   *
   * <p>O(V·k² + N·D·k³) for the k tried.
   */
  Optional<Grouping> find() {
    Splitting splitting = new Splitting(scores, weights);
    splitting.split();
    Choice two = choice(splitting.labels(), 2);
    Choice best = isClear(two) ? two : null;
    int placed = Arrays.stream(weights).sum();
    int most = Math.min(options.mostGroups(), scores.dimensions() + BEYOND_DIMENSIONS);
    while (splitting.k() < Math.min(most, placed / options.smallestGroup())) {
      splitting.split();
      int[] labels = kept(splitting.labels());
      if (gaps.leastByPlace(labels, splitting.k()) >= HOPELESS_GAP) {
        Choice next = choice(splitting.labels(), splitting.k());
        best = isClear(next) && isBetter(next, best) ? next : best;
      }
    }
    if (best == null) {
      return Optional.of(two.grouping()).filter(found -> found.k() == 2);
    }
    return Optional.of(deepened(best).grouping());
  }

  // Looks once more within each group: a small group may be lost among the components of all.
  private Choice deepened(Choice found) {
    Choice best = found;
    boolean grows = true;
    while (grows && best.grouping().k() < options.mostGroups()) {
      grows = false;
      for (int g = 0; g < best.grouping().k() && !grows; g++) {
        Choice next = split(best, g);
        if (next != null && isClear(next) && isBetter(next, best)) {
          best = next;
          grows = true;
        }
      }
    }
    return best;
  }

  // Only where the group's own votes still show a pattern that chance would not.
  private @Nullable Choice split(Choice found, int group) {
    int[] labels = found.grouping().labels();
    int k = found.grouping().k();
    int[] members = IntStream.range(0, labels.length).filter(r -> labels[r] == group).toArray();
    if (members.length < 2 * options.smallestGroup()) {
      return null;
    }
    Votes own = votes.rows(members);
    int[] halves = halves(own);
    for (int i = 0; i < halves.length; i++) {
      labels[members[i]] = halves[i] == 1 ? k : group;
    }
    Choice next = halves.length == 0 ? null : choice(labels, k + 1);
    return next != null && next.grouping().k() > k ? next : null;
  }

  private int[] halves(Votes own) {
    Aside shown = new Aside(own, new boolean[own.statements()], aside::nameOf);
    int[] once = Centred.once(own);
    double[] centre = Centred.meansOf(own, shown, once);
    Structure structure = Structure.of(own, centre, shown, 1);
    if (structure.significant() == 0) {
      return new int[0];
    }
    Plane plane = Plane.of(centre, structure.leading(), shown);
    int[] sides = new int[own.participants()];
    for (int row = 0; row < sides.length; row++) {
      sides[row] = plane.personAt(0, own, row, shown) > 0 ? 1 : 0;
    }
    return new VoteModel(own, once).refined(sides, 2, STEPS);
  }

  private Choice choice(int[] start, int k) {
    int[] labels = kept(model.refined(start, k, STEPS));
    Grouping grouping =
        new Grouping(labels, gaps.of(labels, k), new double[k]).arranged(options.smallestGroup());
    GroupVotes counted = model.counted(labels, k);
    return new Choice(grouping, Evidence.of(counted, model.everybody()));
  }

  private static boolean isClear(Choice choice) {
    return choice.grouping().k() >= 2 && choice.grouping().leastGap() >= CLEAR_GAP;
  }

  private static boolean isBetter(Choice choice, @Nullable Choice than) {
    return than == null || choice.evidence() > than.evidence();
  }

  private int[] kept(int[] labels) {
    int[] result = labels.clone();
    for (int row = 0; row < result.length; row++) {
      result[row] = in[row] ? result[row] : -1;
    }
    return result;
  }
}
