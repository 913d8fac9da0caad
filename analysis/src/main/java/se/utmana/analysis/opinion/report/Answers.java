package se.utmana.analysis.opinion.report;

import se.utmana.analysis.opinion.Votes;

/** All that one person answered. */
final class Answers {

  private final int row;

  /** Each 3 · statement + vote + 1, rising. */
  private final int[] cells;

  private Answers(int row, int[] cells) {
    this.row = row;
    this.cells = cells;
  }

  static Answers of(Votes votes, int row) {
    int[] cells = new int[votes.countOf(row)];
    int size = 0;
    for (int j = 0; j < votes.statements() && size < cells.length; j++) {
      var vote = votes.find(row, j);
      if (vote.isPresent()) {
        cells[size++] = 3 * j + vote.get().sign() + 1;
      }
    }
    return new Answers(row, cells);
  }

  int row() {
    return row;
  }

  int[] cells() {
    return cells;
  }

  /** Answers in common over all answers of either (P. Jaccard, New Phytologist 11, 1912). */
  double likeness(Answers other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < cells.length && j < other.cells.length) {
      int order = Integer.compare(cells[i], other.cells[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) common / (cells.length + other.cells.length - common);
  }
}
