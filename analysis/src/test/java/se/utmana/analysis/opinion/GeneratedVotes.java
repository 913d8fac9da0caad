package se.utmana.analysis.opinion;

import java.util.SplittableRandom;

/** Made-up votes whose groups are known. */
@SuppressWarnings("ArrayRecordComponent")
record GeneratedVotes(Votes votes, int[] truth) {

  /**
   * Groups that each have their own share of agreement for each statement.
   *
   * @param shares size of each group, adding up to 1
   * @param filled share of cells that hold a vote
   * @param contrast 0 for no difference between groups, 1 for the widest
   */
  static GeneratedVotes planted(
      int people, int statements, double[] shares, double filled, double contrast, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] agree = new double[shares.length][statements];
    for (int j = 0; j < statements; j++) {
      double common = random.nextDouble(0.2, 0.8);
      for (double[] group : agree) {
        double own = random.nextBoolean() ? 0.92 : 0.08;
        group[j] = common + contrast * (own - common);
      }
    }
    VotesBuilder builder = Votes.builder(people, statements);
    int[] truth = new int[people];
    for (int row = 0; row < people; row++) {
      truth[row] = groupAt(shares, (row + 0.5) / people);
      for (int j = 0; j < statements; j++) {
        if (random.nextDouble() < filled) {
          boolean passes = random.nextDouble() < 0.1;
          boolean agrees = random.nextDouble() < agree[truth[row]][j];
          builder.add(row, j, passes ? 0 : agrees ? 1 : -1);
        }
      }
    }
    return new GeneratedVotes(builder.build(), truth);
  }

  /** Where people belong by the shares of the true groups, their own votes left out. */
  int[] optimum(int k) {
    VoteModel model = new VoteModel(votes, Centred.once(votes));
    return model.placed(truth, model.shares(truth, k));
  }

  /** One opinion that people hold more or less of, without a gap. */
  static GeneratedVotes scale(int people, int statements, double filled, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] slope = random.doubles(statements, -2, 2).toArray();
    double[] base = random.doubles(statements, -1, 1).toArray();
    VotesBuilder builder = Votes.builder(people, statements);
    for (int row = 0; row < people; row++) {
      double stand = random.nextGaussian();
      for (int j = 0; j < statements; j++) {
        if (random.nextDouble() < filled) {
          double p = 1 / (1 + Math.exp(-base[j] - slope[j] * stand));
          builder.add(row, j, random.nextDouble() < p ? 1 : -1);
        }
      }
    }
    return new GeneratedVotes(builder.build(), new int[people]);
  }

  private static int groupAt(double[] shares, double place) {
    int group = 0;
    double sum = shares[0];
    while (sum < place && group < shares.length - 1) {
      sum += shares[++group];
    }
    return group;
  }
}
