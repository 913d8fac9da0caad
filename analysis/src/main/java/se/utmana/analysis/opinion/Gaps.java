package se.utmana.analysis.opinion;

/** The gaps between groups, on the line that joins their centres and by the votes themselves. */
final class Gaps {

  private final Votes votes;
  private final Scores scores;
  private final VoteModel model;

  Gaps(Votes votes, Scores scores, VoteModel model) {
    this.votes = votes;
    this.scores = scores;
    this.model = model;
  }

  /** The gap between each group and the one nearest to it, 0..1. O(V·k + N·D·k²). */
  double[] of(int[] labels, int k) {
    double[] gaps = new double[k];
    java.util.Arrays.fill(gaps, k < 2 ? 0 : 1);
    GroupShares shares = model.shares(labels, k);
    for (int g = 0; g < k; g++) {
      for (int h = g + 1; h < k; h++) {
        double gap = Math.max(byPlace(labels, g, h), byVotes(labels, shares, g, h));
        gaps[g] = Math.min(gaps[g], gap);
        gaps[h] = Math.min(gaps[h], gap);
      }
    }
    return gaps;
  }

  /** The least gap by place between any two groups. O(N·D·k²). */
  double leastByPlace(int[] labels, int k) {
    double least = 1;
    for (int g = 0; g < k && least > 0; g++) {
      for (int h = g + 1; h < k && least > 0; h++) {
        least = Math.min(least, byPlace(labels, g, h));
      }
    }
    return least;
  }

  private double byPlace(int[] labels, int near, int far) {
    double[] axis = new double[scores.dimensions()];
    for (int d = 0; d < axis.length; d++) {
      axis[d] = mean(labels, far, d) - mean(labels, near, d);
    }
    Valley valley = new Valley(labels.length);
    for (int row = 0; row < labels.length; row++) {
      if (labels[row] == near || labels[row] == far) {
        double place = 0;
        for (int d = 0; d < axis.length; d++) {
          place += scores.at(row, d) * axis[d];
        }
        valley.add(place, labels[row] == far);
      }
    }
    return valley.depth();
  }

  private double mean(int[] labels, int group, int dimension) {
    double sum = 0;
    int count = 0;
    for (int row = 0; row < labels.length; row++) {
      if (labels[row] == group) {
        sum += scores.at(row, dimension);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  // How much better the votes fit one group than the other; the sum of n votes spreads by √n.
  private double byVotes(int[] labels, GroupShares shares, int near, int far) {
    Valley valley = new Valley(labels.length);
    double[] fits = shares.room();
    for (int row = 0; row < labels.length; row++) {
      if (labels[row] == near || labels[row] == far) {
        shares.fits(votes, row, labels[row], fits);
        double n = Math.max(1, votes.countOf(row));
        valley.add((fits[far] - fits[near]) / Math.sqrt(n), labels[row] == far);
      }
    }
    return valley.depth();
  }
}
