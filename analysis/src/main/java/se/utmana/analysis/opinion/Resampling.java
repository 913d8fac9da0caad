package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** How sure the groups are: everything again with the participants drawn anew. */
final class Resampling {

  // Source: B. Efron, Bootstrap methods (1979); C. Hennig, Cluster-wise assessment of cluster
  // stability (2007): the mean Jaccard index of a group with what is most like it in each draw.

  private static final long SEED = 0x6472_6177_6e21L;
  private static final int MODEL_STEPS = 3;

  private final Votes votes;
  private final Aside aside;
  private final Structure structure;
  private final boolean[] in;
  private final int[] labels;
  private final int k;
  private final int draws;

  Resampling(
      Votes votes, Aside aside, Structure structure, boolean[] in, int[] labels, int k, int draws) {
    this.votes = votes;
    this.aside = aside;
    this.structure = structure;
    this.in = in;
    this.labels = labels;
    this.k = k;
    this.draws = draws;
  }

  /**
   * How sure each group and each person is.
   *
   * @param certainties 0..1 a group
   * @param memberships 0..1 a person, NaN for those in no group
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Result(double[] certainties, double[] memberships) {}

  /**
   * O(draws·V·(D² + k)).
   *
   * @param names rows of the same name voted the same, and are equally sure
   */
  Result run(IntToLongFunction names) {
    List<Draw> all = IntStream.range(0, draws).parallel().mapToObj(this::draw).toList();
    double[] certainties = new double[k];
    double[] memberships = new double[labels.length];
    for (Draw draw : all) {
      for (int g = 0; g < k; g++) {
        certainties[g] += draw.jaccard[g] / draws;
      }
      for (int row = 0; row < labels.length; row++) {
        memberships[row] += draw.same[row] ? 1 : 0;
      }
    }
    for (int row = 0; row < labels.length; row++) {
      memberships[row] = labels[row] < 0 ? Double.NaN : memberships[row] / draws;
    }
    level(memberships, names);
    return new Result(certainties, memberships);
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

  @SuppressWarnings("ArrayRecordComponent")
  private record Draw(double[] jaccard, boolean[] same) {}

  private Draw draw(int number) {
    int[] weights = weights(number);
    double[] centre = Centred.meansOf(votes, aside, weights);
    Centred matrix = new Centred(votes, centre, aside, weights);
    List<double[]> vectors = structure.followed(matrix);
    Scores scores = Scores.of(votes, centre, vectors, structure.significantValues(), aside);
    int[] placed = new int[weights.length];
    for (int row = 0; row < placed.length; row++) {
      placed[row] = in[row] ? weights[row] : 0;
    }
    Splitting splitting = new Splitting(scores, placed);
    while (splitting.k() < k) {
      splitting.split();
    }
    VoteModel model = new VoteModel(votes, aside, placed, k);
    return compare(model.refined(splitting.labels(), MODEL_STEPS));
  }

  private int[] weights(int number) {
    SplittableRandom random = new SplittableRandom(SEED + number);
    int[] weights = new int[votes.participants()];
    for (int i = 0; i < weights.length; i++) {
      weights[random.nextInt(weights.length)]++;
    }
    return weights;
  }

  private Draw compare(int[] drawn) {
    int[][] both = new int[k][k];
    int[] ours = new int[k];
    int[] theirs = new int[k];
    for (int row = 0; row < labels.length; row++) {
      if (labels[row] >= 0) {
        both[labels[row]][drawn[row]]++;
        ours[labels[row]]++;
        theirs[drawn[row]]++;
      }
    }
    double[] jaccard = new double[k];
    int[] match = new int[k];
    for (int g = 0; g < k; g++) {
      for (int h = 0; h < k; h++) {
        double index = both[g][h] / (double) Math.max(1, ours[g] + theirs[h] - both[g][h]);
        if (index > jaccard[g]) {
          jaccard[g] = index;
          match[g] = h;
        }
      }
    }
    boolean[] same = new boolean[labels.length];
    for (int row = 0; row < labels.length; row++) {
      same[row] = labels[row] >= 0 && drawn[row] == match[labels[row]];
    }
    return new Draw(jaccard, same);
  }
}
