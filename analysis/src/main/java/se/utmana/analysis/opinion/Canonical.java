package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The same votes with rows and columns in an order that follows from the votes alone, so that
 * neither the order of the input nor its ids can touch the result.
 */
final class Canonical {

  // Idea: colour refinement (Weisfeiler and Leman, 1968) on the graph of people and statements.
  // A colour hashes the multiset of votes together with the colours at their other end. Sums of
  // longs are exact, so they do not depend on the order. Rows that stay alike after a few rounds
  // hold the same votes, and may change places freely.

  private static final int ROUNDS = 3;

  private final Votes votes;
  private final int[] rows;
  private final int[] columns;

  private Canonical(Votes votes, int[] rows, int[] columns) {
    this.votes = votes;
    this.rows = rows;
    this.columns = columns;
  }

  /** O(V log n + N log N + C log C). */
  static Canonical of(Votes original, boolean[] aside) {
    long[] rowColours = new long[original.participants()];
    long[] columnColours = new long[original.statements()];
    for (int j = 0; j < columnColours.length; j++) {
      columnColours[j] = aside[j] ? 2 : 1;
    }
    for (int round = 0; round < ROUNDS; round++) {
      refine(original, rowColours, columnColours);
    }
    int[] rows = order(rowColours);
    int[] columns = order(columnColours);
    return new Canonical(reordered(original, rows, columns), rows, columns);
  }

  private static void refine(Votes votes, long[] rowColours, long[] columnColours) {
    long[] columnSums = new long[columnColours.length];
    for (int row = 0; row < rowColours.length; row++) {
      long sum = 0;
      for (int at = votes.start(row); at < votes.end(row); at++) {
        sum += mix(columnColours[votes.statement(at)] + votes.sign(at));
      }
      rowColours[row] = mix(mix(rowColours[row]) + sum);
      for (int at = votes.start(row); at < votes.end(row); at++) {
        columnSums[votes.statement(at)] += mix(rowColours[row] + votes.sign(at));
      }
    }
    for (int j = 0; j < columnColours.length; j++) {
      columnColours[j] = mix(mix(columnColours[j]) + columnSums[j]);
    }
  }

  // The finaliser of splitmix64 (Steele, Lea, Flood, 2014).
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static int[] order(long[] colours) {
    return IntStream.range(0, colours.length)
        .boxed()
        .sorted(Comparator.comparingLong(i -> colours[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static Votes reordered(Votes original, int[] rows, int[] columns) {
    int[] newColumn = new int[columns.length];
    for (int j = 0; j < columns.length; j++) {
      newColumn[columns[j]] = j;
    }
    int[] starts = new int[rows.length + 1];
    int[] cells = new int[original.count()];
    int size = 0;
    for (int row = 0; row < rows.length; row++) {
      for (int at = original.start(rows[row]); at < original.end(rows[row]); at++) {
        cells[size++] = newColumn[original.statement(at)] << 2 | (original.sign(at) + 1);
      }
      starts[row + 1] = size;
      Arrays.sort(cells, starts[row], size);
    }
    return new Votes(columns.length, starts, cells);
  }

  Votes votes() {
    return votes;
  }

  /** The original row of a canonical one. */
  int originalRow(int row) {
    return rows[row];
  }

  /** The original column of a canonical one. */
  int originalColumn(int column) {
    return columns[column];
  }

  /** The canonical column of each original column that is set. */
  boolean[] canonicalColumns(boolean[] original) {
    boolean[] result = new boolean[columns.length];
    for (int j = 0; j < columns.length; j++) {
      result[j] = original[columns[j]];
    }
    return result;
  }
}
