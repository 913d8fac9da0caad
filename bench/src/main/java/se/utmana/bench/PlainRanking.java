package se.utmana.bench;

import java.util.Arrays;

/**
 * The textbook's way: dense tables and one round of Hunter's MM algorithm (Annals of Statistics 32,
 * 2004) after the other, without intervals.
 */
final class PlainRanking {

  private static final int MOST_ROUNDS = 2_000;
  private static final double CLOSE = 1e-9;

  private PlainRanking() {}

  /** Odds of each item; {@code wins[i][j]} counts a tie as half a win. */
  static double[] odds(double[][] wins) {
    int items = wins.length;
    double[] odds = new double[items];
    Arrays.fill(odds, 1);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = new double[items];
      double change = 0;
      for (int i = 0; i < items; i++) {
        double won = 0.5;
        double expected = 1 / (odds[i] + 1);
        for (int j = 0; j < items; j++) {
          won += wins[i][j];
          expected += (wins[i][j] + wins[j][i]) / (odds[i] + odds[j]);
        }
        next[i] = won / expected;
        change = Math.max(change, Math.abs(next[i] / odds[i] - 1));
      }
      odds = next;
      if (change < CLOSE) {
        return odds;
      }
    }
    return odds;
  }
}
