package se.utmana.analysis.opinion;

import java.util.Arrays;

/** Collects votes in the order in which they were given; the last one in a cell counts. */
public final class VotesBuilder {

  private static final int MOST_STATEMENTS = 1 << 28;

  private final int participants;
  private final int statements;
  private final int[] starts;
  private int[] rows = {};
  private int[] cells = new int[1024];
  private int size;
  private int lastRow = -1;
  private int lastStatement = -1;
  private boolean isInOrder = true;

  VotesBuilder(int participants, int statements) {
    if (participants < 0 || statements < 0 || statements >= MOST_STATEMENTS) {
      throw new IllegalArgumentException("no table of " + participants + " by " + statements);
    }
    this.participants = participants;
    this.statements = statements;
    this.starts = new int[participants + 1];
  }

  /**
   * Adds a vote, which replaces an earlier one in the same cell.
   *
   * @param participant 0..N−1
   * @param statement 0..C−1
   * @param sign +1 agree, −1 disagree, 0 pass
   * @throws IndexOutOfBoundsException if the cell is outside of the table
   * @throws IllegalArgumentException if the sign is none of the three
   */
  public VotesBuilder add(int participant, int statement, int sign) {
    if (participant < 0 || participant >= participants) {
      throw new IndexOutOfBoundsException("participant " + participant + " of " + participants);
    }
    if (statement < 0 || statement >= statements) {
      throw new IndexOutOfBoundsException("statement " + statement + " of " + statements);
    }
    if (sign < -1 || sign > 1) {
      throw new IllegalArgumentException("a vote is -1, 0 or 1, not " + sign);
    }
    if (size == cells.length) {
      grow();
    }
    if (isInOrder) {
      isInOrder = participant > lastRow || (participant == lastRow && statement > lastStatement);
      if (!isInOrder) {
        spellOutRows();
      }
    }
    if (isInOrder) {
      lastRow = participant;
      lastStatement = statement;
      starts[participant + 1]++;
    } else {
      rows[size] = participant;
    }
    cells[size++] = statement << 2 | (sign + 1);
    return this;
  }

  private void grow() {
    int grown = (int) Math.min(Integer.MAX_VALUE - 8L, size * 3L / 2);
    cells = Arrays.copyOf(cells, grown);
    rows = isInOrder ? rows : Arrays.copyOf(rows, grown);
  }

  // While votes come row by row they need no rows of their own and no sorting, which saves most of
  // the memory of a large table.
  private void spellOutRows() {
    rows = new int[cells.length];
    int at = 0;
    for (int row = 0; row < participants; row++) {
      Arrays.fill(rows, at, at + starts[row + 1], row);
      at += starts[row + 1];
    }
  }

  /** Adds a vote, which replaces an earlier one in the same cell. */
  public VotesBuilder add(int participant, int statement, Vote vote) {
    return add(participant, statement, vote.sign());
  }

  /** The table so far. O(V + N + C). */
  public Votes build() {
    return isInOrder ? inOrder() : sorted();
  }

  private Votes inOrder() {
    int[] sums = starts.clone();
    Arrays.parallelPrefix(sums, Integer::sum);
    return new Votes(statements, sums, Arrays.copyOf(cells, size));
  }

  private Votes sorted() {
    int[] byStatement = sorted(identity(), statements, true);
    int[] order = sorted(byStatement, participants, false);
    int[] sums = new int[participants + 1];
    int[] kept = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      int at = order[i];
      boolean replaced = i + 1 < size && sameCell(at, order[i + 1]);
      if (!replaced) {
        kept[count++] = cells[at];
        sums[rows[at] + 1]++;
      }
    }
    for (int row = 0; row < participants; row++) {
      sums[row + 1] += sums[row];
    }
    return new Votes(statements, sums, Arrays.copyOf(kept, count));
  }

  private boolean sameCell(int one, int other) {
    return rows[one] == rows[other] && cells[one] >>> 2 == cells[other] >>> 2;
  }

  private int[] identity() {
    int[] all = new int[size];
    Arrays.setAll(all, i -> i);
    return all;
  }

  // Counting sort keeps the order of equal keys, so the last vote in a cell stays last.
  private int[] sorted(int[] order, int keys, boolean byStatement) {
    int[] next = new int[keys + 1];
    for (int at : order) {
      next[key(at, byStatement) + 1]++;
    }
    for (int i = 0; i < keys; i++) {
      next[i + 1] += next[i];
    }
    int[] result = new int[size];
    for (int at : order) {
      result[next[key(at, byStatement)]++] = at;
    }
    return result;
  }

  private int key(int at, boolean byStatement) {
    return byStatement ? cells[at] >>> 2 : rows[at];
  }
}
