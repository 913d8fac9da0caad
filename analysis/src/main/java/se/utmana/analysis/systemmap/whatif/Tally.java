package se.utmana.analysis.systemmap.whatif;

/** How often each factor rose and fell; whole numbers, so the order of adding does not matter. */
final class Tally {

  // A run that has settled still moves by up to a millionth a step; a hundred times that is seen.
  private static final double HARDLY = 1e-4;

  private final int[] up;
  private final int[] down;
  private final short[] votes;
  private int runs;
  private int unsettled;

  /**
   * Starts at nothing.
   *
   * @param draws how many draws to remember the ways of one by one; 0 to remember none
   */
  Tally(int factors, int draws) {
    this.up = new int[factors];
    this.down = new int[factors];
    this.votes = new short[factors * draws];
  }

  /** Adds runs side by side, of the draws {@code first}, {@code first + stride}, … */
  synchronized void add(double[] before, double[] after, Lanes lanes, int first, int stride) {
    int width = lanes.width();
    for (int lane = 0; lane < lanes.used(); lane++) {
      if (!lanes.isSettled(lane)) {
        unsettled++;
        continue;
      }
      runs++;
      for (int factor = 0; factor < up.length; factor++) {
        double change = after[factor * width + lane] - before[factor * width + lane];
        if (Math.abs(change) >= HARDLY) {
          vote(factor, first + lane * stride, change > 0);
        }
      }
    }
  }

  private void vote(int factor, int draw, boolean rises) {
    up[factor] += rises ? 1 : 0;
    down[factor] += rises ? 0 : 1;
    if (votes.length > 0) {
      votes[draw * up.length + factor] += (short) (rises ? 1 : -1);
    }
  }

  boolean remembersDraws() {
    return votes.length > 0;
  }

  int runs() {
    return runs;
  }

  int unsettled() {
    return unsettled;
  }

  Effect effect(int factor, double size) {
    return Effect.of(factor, size, runs, up[factor], down[factor]);
  }

  /** In how many more runs of a draw a factor rose than fell. */
  int votes(int factor, int draw) {
    return votes[draw * up.length + factor];
  }
}
