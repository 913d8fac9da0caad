package se.utmana.analysis.opinion;

/** How often each group cast each vote, by packed cell, people counted as often as they weigh. */
final class GroupVotes {

  private final int[][] counts;
  private final long[] sizes;

  private GroupVotes(int k, int cells) {
    this.counts = new int[k][cells];
    this.sizes = new long[k];
  }

  /**
   * O(V); whole numbers, so the order of adding does not matter.
   *
   * @param weights how often each row counts
   * @param labels group of each row, −1 for none; rows beyond its end have none
   */
  static GroupVotes of(Votes votes, int[] weights, int[] labels, int k) {
    Votes labelled = votes.participants() == labels.length ? votes : votes.firstRows(labels.length);
    int[] chunks = Rows.chunksOf(labelled);
    GroupVotes[] parts = new GroupVotes[chunks.length - 1];
    Rows.forEach(
        chunks,
        (chunk, from, to) -> {
          GroupVotes part = new GroupVotes(k, 4 * votes.statements());
          for (int row = from; row < to; row++) {
            if (labels[row] >= 0 && weights[row] > 0) {
              part.add(votes, row, labels[row], weights[row]);
            }
          }
          parts[chunk] = part;
        });
    GroupVotes sum = parts[0];
    for (int p = 1; p < parts.length; p++) {
      sum.add(parts[p]);
    }
    return sum;
  }

  private void add(Votes votes, int row, int group, int weight) {
    int[] mine = counts[group];
    sizes[group] += weight;
    for (int at = votes.start(row); at < votes.end(row); at++) {
      mine[votes.cell(at)] += weight;
    }
  }

  private void add(GroupVotes other) {
    for (int g = 0; g < counts.length; g++) {
      sizes[g] += other.sizes[g];
      for (int cell = 0; cell < counts[g].length; cell++) {
        counts[g][cell] += other.counts[g][cell];
      }
    }
  }

  int k() {
    return counts.length;
  }

  int cells() {
    return counts[0].length;
  }

  int count(int group, int cell) {
    return counts[group][cell];
  }

  /** How many votes the group cast on the statement. */
  int seen(int group, int statement) {
    int[] mine = counts[group];
    return mine[4 * statement] + mine[4 * statement + 1] + mine[4 * statement + 2];
  }

  /** How many people, as often as they weigh. */
  long size(int group) {
    return sizes[group];
  }
}
