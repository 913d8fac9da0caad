package se.utmana.bench;

import java.util.Arrays;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Votes;
import se.utmana.analysis.opinion.VotesBuilder;

/**
 * Made-up votes of four opinion groups of unequal size, the same for the same seed on any number of
 * threads. Who votes much and which statements are seen much is uneven, as in real conversations.
 */
final class InventedVotes {

  private static final double[][] CENTRES = {{1.2, 0.3}, {-1.1, 0.6}, {0.2, -1.3}, {-0.4, -0.2}};
  private static final double[] UP_TO = {0.4, 0.7, 0.9, 1};
  private static final double SPREAD = 0.55;
  private static final double PASSES = 0.12;
  private static final double UNEVEN = 0.9;
  private static final int PEOPLE_AT_ONCE = 1 << 14;

  private final double filled;
  private final long seed;
  private final double[][] slopes;
  private final double[] seen;

  private InventedVotes(int statements, double filled, long seed) {
    this.filled = filled;
    this.seed = seed;
    this.slopes = new double[statements][];
    this.seen = new double[statements];
    Chance chance = Chance.of(seed, -1);
    for (int j = 0; j < statements; j++) {
      double lean = 0.35 + 0.9 * chance.normal();
      slopes[j] = new double[] {lean, 1.6 * chance.normal(), 1.6 * 0.7 * chance.normal()};
      seen[j] = 0.4 + 1.2 * chance.uniform();
    }
    double mean = Arrays.stream(seen).average().orElseThrow();
    Arrays.setAll(seen, j -> seen[j] / mean);
  }

  /** {@code filled} is the share of cells that hold a vote, about. */
  static Votes of(int people, int statements, double filled, long seed) {
    InventedVotes invented = new InventedVotes(statements, filled, seed);
    VotesBuilder votes = Votes.builder(people, statements);
    for (int from = 0; from < people; from += PEOPLE_AT_ONCE) {
      int first = from;
      byte[][] rows = new byte[Math.min(PEOPLE_AT_ONCE, people - from)][];
      IntStream.range(0, rows.length).parallel().forEach(i -> rows[i] = invented.person(first + i));
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < statements; j++) {
          if (rows[i][j] != UNSEEN) {
            votes.add(first + i, j, rows[i][j]);
          }
        }
      }
    }
    return votes.build();
  }

  private static final byte UNSEEN = 2;

  private byte[] person(int row) {
    Chance chance = Chance.of(seed, row);
    double place = chance.uniform();
    int group = 0;
    while (UP_TO[group] < place) {
      group++;
    }
    double x = CENTRES[group][0] + SPREAD * chance.normal();
    double y = CENTRES[group][1] + SPREAD * chance.normal();
    double active = StrictMath.exp(UNEVEN * chance.normal() - UNEVEN * UNEVEN / 2);
    double share = 1.06 * filled * Math.min(8, active);
    byte[] votes = new byte[slopes.length];
    Arrays.fill(votes, UNSEEN);
    for (int j = 0; j < slopes.length; j++) {
      if (chance.uniform() < share * seen[j]) {
        votes[j] = vote(slopes[j][0] + slopes[j][1] * x + slopes[j][2] * y, chance);
      }
    }
    return votes;
  }

  private static byte vote(double lean, Chance chance) {
    if (chance.uniform() < PASSES) {
      return 0;
    }
    return (byte) (chance.uniform() < 1 / (1 + StrictMath.exp(-lean)) ? 1 : -1);
  }
}
