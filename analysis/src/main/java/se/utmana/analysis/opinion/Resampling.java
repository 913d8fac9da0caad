package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** How sure the groups are: once more with the participants drawn anew, many times. */
final class Resampling {

  // Source: B. Efron, Bootstrap methods (1979); each person counts as often as a Poisson variable
  // of mean 1 says, which many can draw at once (Hanley and MacGibbon, 2006). C. Hennig,
  // Cluster-wise assessment of cluster stability (2007): the mean Jaccard index of a group with
  // what is most like it in each draw. Sums are whole numbers: they do not depend on the threads.

  private static final long SEED = 0x6472_6177_6e21L;
  private static final int STEPS = 2;
  private static final double UNIT = 1 << 20;

  private final Votes votes;
  private final boolean[] in;
  private final int[] labels;
  private final int k;
  private final Everybody everybody;

  Resampling(Votes votes, boolean[] in, int[] labels, int k, Everybody everybody) {
    this.votes = votes;
    this.in = in;
    this.labels = labels;
    this.k = k;
    this.everybody = everybody;
  }

  /**
   * How sure each group and each person is.
   *
   * @param certainties 0..1 a group
   * @param memberships 0..1 a person: the probability of being in the group they were put into, NaN
   *     for those in none
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Result(double[] certainties, double[] memberships) {}

  /**
   * O(draws·V·k).
   *
   * @param names rows of the same name voted the same, and are equally sure
   */
  Result run(int draws, IntToLongFunction names) {
    Sum sum =
        IntStream.range(0, draws)
            .parallel()
            .collect(() -> new Sum(k, labels.length), this::draw, Sum::add);
    double[] certainties = new double[k];
    for (int g = 0; g < k; g++) {
      certainties[g] = sum.likeness[g] / UNIT / draws;
    }
    double[] memberships = new double[labels.length];
    for (int row = 0; row < labels.length; row++) {
      memberships[row] = labels[row] < 0 ? Double.NaN : sum.memberships[row] / UNIT / draws;
    }
    level(memberships, names);
    return new Result(certainties, memberships);
  }

  /** What draws add up to, in units. */
  private static final class Sum {
    private final long[] likeness;
    private final long[] memberships;

    Sum(int k, int people) {
      likeness = new long[k];
      memberships = new long[people];
    }

    void add(Sum other) {
      Arrays.setAll(likeness, g -> likeness[g] + other.likeness[g]);
      Arrays.setAll(memberships, row -> memberships[row] + other.memberships[row]);
    }
  }

  // Rows of the same name stand side by side.
  private static void level(double[] memberships, IntToLongFunction names) {
    int from = 0;
    while (from < memberships.length) {
      int to = from;
      double sum = 0;
      while (to < memberships.length && names.applyAsLong(to) == names.applyAsLong(from)) {
        sum += memberships[to++];
      }
      Arrays.fill(memberships, from, to, sum / (to - from));
      from = to;
    }
  }

  private void draw(Sum sum, int number) {
    int[] weights = weights(number);
    int[] drawn = labels;
    GroupShares shares = shares(weights, drawn);
    for (int step = 1; step < STEPS; step++) {
      drawn = placed(weights, drawn, shares);
      shares = shares(weights, drawn);
    }
    compare(sum, weights, drawn, shares);
  }

  private GroupShares shares(int[] weights, int[] drawn) {
    return new GroupShares(GroupVotes.of(votes, weights, drawn, k), everybody);
  }

  private int[] weights(int number) {
    SplittableRandom random = new SplittableRandom(SEED + number);
    int[] weights = new int[labels.length];
    for (int row = 0; row < weights.length; row++) {
      int weight = Poisson.one(random.nextLong());
      weights[row] = in[row] ? weight : 0;
    }
    return weights;
  }

  private int[] placed(int[] weights, int[] drawn, GroupShares shares) {
    int[] next = new int[drawn.length];
    double[] fits = shares.room();
    for (int row = 0; row < next.length; row++) {
      next[row] = -1;
      if (in[row]) {
        shares.fits(votes, row, weights[row] > 0 ? drawn[row] : -1, fits);
        next[row] = shares.best(fits);
      }
    }
    return next;
  }

  private void compare(Sum sum, int[] weights, int[] drawn, GroupShares shares) {
    int[][] both = new int[k][k];
    double[] fits = shares.room();
    for (int row = 0; row < drawn.length; row++) {
      if (labels[row] >= 0) {
        shares.fits(votes, row, weights[row] > 0 ? drawn[row] : -1, fits);
        both[labels[row]][shares.best(fits)]++;
        sum.memberships[row] += Math.round(UNIT * shares.probability(fits, labels[row]));
      }
    }
    for (int g = 0; g < k; g++) {
      sum.likeness[g] += Math.round(UNIT * likeness(both, g));
    }
  }

  private double likeness(int[][] both, int group) {
    double most = 0;
    int ours = Arrays.stream(both[group]).sum();
    for (int h = 0; h < k; h++) {
      int theirs = 0;
      for (int[] row : both) {
        theirs += row[h];
      }
      int shared = both[group][h];
      most = Math.max(most, shared / (double) Math.max(1, ours + theirs - shared));
    }
    return most;
  }
}
