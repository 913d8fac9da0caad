package se.utmana.bench;

import java.util.SplittableRandom;
import se.utmana.analysis.opinion.Votes;
import se.utmana.analysis.opinion.VotesBuilder;

/**
 * Made-up votes of four opinion groups of unequal size, the same for the same seed. Who votes much
 * and which statements are seen much is uneven, as in real conversations.
 */
final class InventedVotes {

  private static final double[][] CENTRES = {{1.2, 0.3}, {-1.1, 0.6}, {0.2, -1.3}, {-0.4, -0.2}};
  private static final double[] UP_TO = {0.4, 0.7, 0.9, 1};
  private static final double SPREAD = 0.55;
  private static final double PASSES = 0.12;
  private static final double UNEVEN = 0.9;

  private InventedVotes() {}

  /** {@code filled} is the share of cells that hold a vote, about. */
  static Votes of(int people, int statements, double filled, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] slopes = new double[statements][];
    double[] seen = new double[statements];
    for (int j = 0; j < statements; j++) {
      slopes[j] =
          new double[] {
            0.35 + 0.9 * random.nextGaussian(),
            1.6 * random.nextGaussian(),
            1.1 * random.nextGaussian()
          };
      seen[j] = random.nextDouble(0.4, 1.6);
    }
    VotesBuilder votes = Votes.builder(people, statements);
    for (int row = 0; row < people; row++) {
      person(votes, row, slopes, seen, filled, random);
    }
    return votes.build();
  }

  private static void person(
      VotesBuilder votes,
      int row,
      double[][] slopes,
      double[] seen,
      double filled,
      SplittableRandom random) {
    double place = random.nextDouble();
    int group = 0;
    while (UP_TO[group] < place) {
      group++;
    }
    double x = CENTRES[group][0] + SPREAD * random.nextGaussian();
    double y = CENTRES[group][1] + SPREAD * random.nextGaussian();
    double active = Math.exp(UNEVEN * random.nextGaussian() - UNEVEN * UNEVEN / 2);
    double share = 1.06 * filled * Math.min(8, active);
    for (int j = 0; j < slopes.length; j++) {
      if (random.nextDouble() < share * seen[j]) {
        double lean = slopes[j][0] + slopes[j][1] * x + slopes[j][2] * y;
        boolean agrees = random.nextDouble() < 1 / (1 + Math.exp(-lean));
        votes.add(row, j, random.nextDouble() < PASSES ? 0 : agrees ? 1 : -1);
      }
    }
  }
}
