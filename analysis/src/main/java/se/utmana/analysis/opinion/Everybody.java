package se.utmana.analysis.opinion;

/**
 * The shares in which everybody together casts each vote, towards which the shares of groups lean
 * as if three more people had voted like that.
 */
final class Everybody {

  private final double[] priors;
  private final double[] logs;

  /** {@code all} counts everybody as one group; one vote of each kind is added. O(C). */
  Everybody(GroupVotes all) {
    this.priors = new double[all.cells()];
    this.logs = new double[all.cells()];
    for (int j = 0; j < priors.length / 4; j++) {
      double seen = all.seen(0, j) + 3.0;
      for (int cell = 4 * j; cell < 4 * j + 3; cell++) {
        priors[cell] = GroupShares.PRIOR * (all.count(0, cell) + 1) / seen;
        logs[cell] = StrictMath.log(priors[cell]);
      }
    }
  }

  /** How many votes of this kind are added to those of a group; three for each statement. */
  double prior(int cell) {
    return priors[cell];
  }

  /** log(count + prior); most counts of small groups are 0. */
  double log(int count, int cell) {
    return count == 0 ? logs[cell] : StrictMath.log(count + priors[cell]);
  }
}
