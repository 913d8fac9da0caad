package se.utmana.analysis.opinion;

import java.util.stream.IntStream;

/**
 * The shares in which each group casts each vote, as logarithms: how well somebody fits a group is
 * the sum over their votes.
 */
final class GroupShares {

  // Idea: a latent class model (Lazarsfeld and Henry, 1968). Shares lean towards those of everybody
  // as if PRIOR more people had voted like them. A person's own votes are taken out of the shares
  // of their own group (leave-one-out), else small groups hold on to whoever is in them.

  static final double PRIOR = 3;

  private static final double MOST_EXPONENT = 700;

  /** Four groups lie side by side, so that one look at memory serves four sums. */
  private static final int ABREAST = 4;

  /** Logarithms that are asked for again and again. */
  private static final int FEW = 4096;

  private static final double[] LOGS =
      IntStream.range(0, FEW).mapToDouble(seen -> StrictMath.log(seen + PRIOR)).toArray();

  private final int k;
  private final double[][] tables;
  private final double[][] own;
  private final double[] sizes;

  /** O(C·k). */
  GroupShares(GroupVotes votes, Everybody all) {
    this.k = votes.k();
    this.tables = new double[(k + ABREAST - 1) / ABREAST][ABREAST * votes.cells()];
    this.own = new double[k][votes.cells()];
    this.sizes = new double[k];
    for (int g = 0; g < k; g++) {
      sizes[g] = StrictMath.log(votes.size(g) + 1.0);
      fill(g, votes, all);
    }
  }

  private void fill(int g, GroupVotes votes, Everybody all) {
    double[] table = tables[g / ABREAST];
    for (int j = 0; j < votes.cells() / 4; j++) {
      int seen = votes.seen(g, j);
      double whole = log(seen);
      double less = seen == 0 ? whole : log(seen - 1);
      for (int cell = 4 * j; cell < 4 * j + 3; cell++) {
        int count = votes.count(g, cell);
        table[ABREAST * cell + g % ABREAST] = all.log(count, cell) - whole;
        if (count > 0) {
          own[g][cell] = all.log(count - 1, cell) - less;
        }
      }
    }
  }

  private static double log(int seen) {
    return seen < FEW ? LOGS[seen] : StrictMath.log(seen + PRIOR);
  }

  int k() {
    return k;
  }

  /**
   * How well a row fits each group, as a logarithm. O(n·k).
   *
   * @param label the group that the row was counted in, −1 for none
   * @param fits receives one number a group; its length is a multiple of four
   */
  void fits(Votes votes, int row, int label, double[] fits) {
    int start = votes.start(row);
    int end = votes.end(row);
    for (int block = 0; block < tables.length; block++) {
      double[] table = tables[block];
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      for (int at = start; at < end; at++) {
        int cell = ABREAST * votes.cell(at);
        a += table[cell];
        b += table[cell + 1];
        c += table[cell + 2];
        d += table[cell + 3];
      }
      fits[ABREAST * block] = a;
      fits[ABREAST * block + 1] = b;
      fits[ABREAST * block + 2] = c;
      fits[ABREAST * block + 3] = d;
    }
    if (label >= 0) {
      double[] mine = own[label];
      double sum = 0;
      for (int at = start; at < end; at++) {
        sum += mine[votes.cell(at)];
      }
      fits[label] = sum;
    }
    for (int g = 0; g < k; g++) {
      fits[g] += sizes[g];
    }
  }

  /** Room for {@link #fits}. */
  double[] room() {
    return new double[ABREAST * tables.length];
  }

  /** The group that fits best, the first of equals. */
  int best(double[] fits) {
    int best = 0;
    for (int g = 1; g < k; g++) {
      if (fits[g] > fits[best]) {
        best = g;
      }
    }
    return best;
  }

  /** The probability of a group for somebody with these fits, 0..1. O(k). */
  double probability(double[] fits, int group) {
    double sum = 0;
    for (int g = 0; g < k; g++) {
      sum += g == group ? 1 : StrictMath.exp(Math.min(MOST_EXPONENT, fits[g] - fits[group]));
    }
    return 1 / sum;
  }
}
