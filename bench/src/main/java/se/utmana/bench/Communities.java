package se.utmana.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Votes;

/**
 * A candidate: everybody is tied to the fifteen people who agree with them most, and groups are the
 * communities of that graph (label moves that raise the modularity; Blondel and others, 2008).
 */
final class Communities implements Divider {

  private static final int TIES = 15;
  private static final int ROUNDS = 30;

  @Override
  public int[] groups(Votes votes) {
    double[][] ties = ties(votes);
    int people = ties.length;
    double[] degree = Arrays.stream(ties).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    double total = Arrays.stream(degree).sum();
    int[] labels = IntStream.range(0, people).toArray();
    double[] weight = degree.clone();
    SplittableRandom random = new SplittableRandom(1);
    boolean moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (int step = 0; step < people; step++) {
        int row = random.nextInt(people);
        double[] to = new double[people];
        for (int other = 0; other < people; other++) {
          to[labels[other]] += other == row ? 0 : ties[row][other];
        }
        weight[labels[row]] -= degree[row];
        int best = labels[row];
        for (int c = 0; c < people; c++) {
          double gain = to[c] - weight[c] * degree[row] / total;
          double most = to[best] - weight[best] * degree[row] / total;
          best = to[c] > 0 && gain > most + 1e-9 ? c : best;
        }
        moved |= best != labels[row];
        labels[row] = best;
        weight[best] += degree[row];
      }
    }
    return labels;
  }

  private static double[][] ties(Votes votes) {
    int people = votes.participants();
    byte[][] dense = new byte[people][votes.statements()];
    votes.forEach((row, j, sign) -> dense[row][j] = (byte) (sign == 0 ? 0 : sign));
    double[][] ties = new double[people][people];
    IntStream.range(0, people)
        .parallel()
        .forEach(
            row -> {
              double[] like = new double[people];
              for (int other = 0; other < people; other++) {
                like[other] = other == row ? -1 : likeness(dense[row], dense[other]);
              }
              double[] sorted = like.clone();
              Arrays.sort(sorted);
              double least = sorted[people - TIES];
              for (int other = 0; other < people; other++) {
                ties[row][other] = like[other] >= least ? Math.max(0, like[other]) : 0;
              }
            });
    double[][] both = new double[people][people];
    for (int row = 0; row < people; row++) {
      for (int other = 0; other < people; other++) {
        both[row][other] = Math.max(ties[row][other], ties[other][row]);
      }
    }
    return both;
  }

  // The share of statements on which both took a side and took the same, drawn towards a half.
  private static double likeness(byte[] one, byte[] other) {
    int same = 0;
    int both = 0;
    for (int j = 0; j < one.length; j++) {
      int product = one[j] * other[j];
      both += product == 0 ? 0 : 1;
      same += product > 0 ? 1 : 0;
    }
    return (same + 1.0) / (both + 2.0);
  }
}
