package se.utmana.analysis.opinion;

import java.util.SplittableRandom;

/** Votes without any structure: who voted on what stays, what they voted is dealt anew. */
final class Shuffled {

  private final Votes votes;
  private final int[] columnStarts;
  private final int[] positions;

  /** O(V). */
  Shuffled(Votes votes) {
    this.votes = votes;
    this.columnStarts = new int[votes.statements() + 1];
    this.positions = new int[votes.count()];
    for (int at = 0; at < positions.length; at++) {
      columnStarts[votes.statement(at) + 1]++;
    }
    for (int j = 0; j < votes.statements(); j++) {
      columnStarts[j + 1] += columnStarts[j];
    }
    int[] next = columnStarts.clone();
    for (int at = 0; at < positions.length; at++) {
      positions[next[votes.statement(at)]++] = at;
    }
  }

  /** Permutes the votes within each statement. O(V). */
  Votes draw(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] cells = new int[positions.length];
    for (int j = 0; j < votes.statements(); j++) {
      int start = columnStarts[j];
      int size = columnStarts[j + 1] - start;
      int[] dealt = new int[size];
      for (int i = 0; i < size; i++) {
        int other = random.nextInt(i + 1);
        dealt[i] = dealt[other];
        dealt[other] = votes.cell(positions[start + i]);
      }
      for (int i = 0; i < size; i++) {
        cells[positions[start + i]] = dealt[i];
      }
    }
    return votes.withCells(cells);
  }
}
