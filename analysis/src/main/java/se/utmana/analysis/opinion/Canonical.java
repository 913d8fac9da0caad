package se.utmana.analysis.opinion;

import java.util.Arrays;

/**
 * The same votes with rows and columns in an order that follows from the votes alone, so that
 * neither the order of the input nor its ids can touch the result.
 */
final class Canonical {

  private final Votes votes;
  private final Colours inPlay;
  private final Key columnKey;
  private final int[] rows;
  private final int[] columns;

  private Canonical(Votes votes, Colours inPlay, Key columnKey, int[] rows, int[] columns) {
    this.votes = votes;
    this.inPlay = inPlay;
    this.columnKey = columnKey;
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * Statements set aside only decide between people who otherwise voted the same. O(V log n + N log
   * N + C log C).
   */
  static Canonical of(Votes original, boolean[] aside) {
    Votes shaping = original.without(aside);
    Colours inPlay = Colours.of(shaping, aside);
    Colours all = shaping == original ? inPlay : Colours.of(original, aside);
    Key columnKey = column -> (aside[column] ? all : inPlay).column(column);
    int[] byAll = order(range(original.participants()), all::row);
    int[] rows = shaping == original ? byAll : order(byAll, inPlay::row);
    int[] columns = order(range(original.statements()), columnKey);
    return new Canonical(reordered(original, rows, columns), inPlay, columnKey, rows, columns);
  }

  /** The colour of a row or a column. */
  private interface Key {
    long of(int index);
  }

  private static int[] range(int size) {
    int[] all = new int[size];
    Arrays.setAll(all, index -> index);
    return all;
  }

  // By colour; those of the same colour stay as they were.
  private static int[] order(int[] before, Key key) {
    long[] sorted = new long[before.length];
    Arrays.setAll(sorted, key::of);
    Arrays.parallelSort(sorted);
    int[] taken = new int[before.length];
    int[] order = new int[before.length];
    for (int index : before) {
      int first = firstOf(sorted, key.of(index));
      order[first + taken[first]++] = index;
    }
    return order;
  }

  private static int firstOf(long[] sorted, long key) {
    int low = 0;
    int high = sorted.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Votes reordered(Votes original, int[] rows, int[] columns) {
    int[] newColumn = new int[columns.length];
    for (int j = 0; j < columns.length; j++) {
      newColumn[columns[j]] = j;
    }
    int[] starts = new int[rows.length + 1];
    for (int row = 0; row < rows.length; row++) {
      starts[row + 1] = starts[row] + original.countOf(rows[row]);
    }
    int[] cells = new int[original.count()];
    Votes votes = new Votes(columns.length, starts, cells);
    Rows.forEach(
        Rows.chunksOf(votes),
        (chunk, from, to) -> {
          for (int row = from; row < to; row++) {
            int size = starts[row];
            for (int at = original.start(rows[row]); at < original.end(rows[row]); at++) {
              cells[size++] = newColumn[original.statement(at)] << 2 | (original.sign(at) + 1);
            }
            Arrays.sort(cells, starts[row], size);
          }
        });
    return votes;
  }

  Votes votes() {
    return votes;
  }

  /** The original column of a canonical one. */
  int originalColumn(int column) {
    return columns[column];
  }

  /** The same for columns that nobody can tell apart by the votes. */
  long colourOfColumn(int column) {
    return columnKey.of(columns[column]);
  }

  /** The same for people who voted the same on what is not set aside. */
  long colourOfRow(int row) {
    return inPlay.row(rows[row]);
  }

  /** Marks of original columns, in canonical order. */
  boolean[] canonicalColumns(boolean[] original) {
    boolean[] result = new boolean[columns.length];
    for (int j = 0; j < columns.length; j++) {
      result[j] = original[columns[j]];
    }
    return result;
  }

  double[] originalRows(double[] values) {
    double[] result = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      result[rows[row]] = values[row];
    }
    return result;
  }

  int[] originalRows(int[] values) {
    int[] result = new int[values.length];
    for (int row = 0; row < values.length; row++) {
      result[rows[row]] = values[row];
    }
    return result;
  }

  boolean[] originalRows(boolean[] values) {
    boolean[] result = new boolean[values.length];
    for (int row = 0; row < values.length; row++) {
      result[rows[row]] = values[row];
    }
    return result;
  }
}
