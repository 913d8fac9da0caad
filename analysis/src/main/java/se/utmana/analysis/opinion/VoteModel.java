package se.utmana.analysis.opinion;

import java.util.Arrays;

/**
 * Puts each person into the group whose members vote most like them, by the votes themselves
 * instead of positions drawn from them.
 */
final class VoteModel {

  private final Votes votes;
  private final int[] chunks;
  private final int[] weights;
  private final Everybody everybody;

  /** Rows of weight 0 are put into groups without shaping them. */
  VoteModel(Votes votes, int[] weights) {
    this.votes = votes;
    this.chunks = Rows.chunksOf(votes);
    this.weights = weights;
    this.everybody = new Everybody(counted(new int[votes.participants()], 1));
  }

  GroupVotes counted(int[] labels, int k) {
    return GroupVotes.of(votes, weights, labels, k);
  }

  Everybody everybody() {
    return everybody;
  }

  GroupShares shares(int[] labels, int k) {
    return new GroupShares(counted(labels, k), everybody);
  }

  /** Moves people until nobody moves. O(steps·V·k). */
  int[] refined(int[] labels, int k, int steps) {
    int[] current = labels;
    for (int step = 0; step < steps; step++) {
      int[] next = placed(current, shares(current, k));
      if (Arrays.equals(next, current)) {
        return next;
      }
      current = next;
    }
    return current;
  }

  /** The best group of every row; {@code labels} may end before the rows do. O(V·k). */
  int[] placed(int[] labels, GroupShares shares) {
    int[] next = new int[votes.participants()];
    Rows.forEach(
        chunks,
        (chunk, from, to) -> {
          double[] fits = shares.room();
          for (int row = from; row < to; row++) {
            shares.fits(votes, row, labelOf(row, labels), fits);
            next[row] = shares.best(fits);
          }
        });
    return next;
  }

  int labelOf(int row, int[] labels) {
    return row < labels.length && weights[row] > 0 ? labels[row] : -1;
  }
}
