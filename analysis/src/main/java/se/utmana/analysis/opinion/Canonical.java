package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The same votes with rows and columns in an order that follows from the votes alone, so that
 * neither the order of the input nor its ids can touch the result.
 */
final class Canonical {

  private final Votes votes;
  private final Colours colours;
  private final int[] rows;
  private final int[] columns;

  private Canonical(Votes votes, Colours colours, int[] rows, int[] columns) {
    this.votes = votes;
    this.colours = colours;
    this.rows = rows;
    this.columns = columns;
  }

  /** O(V log n + N log N + C log C). */
  static Canonical of(Votes original, boolean[] aside) {
    Colours colours = Colours.of(original, aside);
    int[] rows = order(original.participants(), colours::row);
    int[] columns = order(original.statements(), colours::column);
    return new Canonical(reordered(original, rows, columns), colours, rows, columns);
  }

  /** The colour of a row or a column. */
  private interface Key {
    long of(int index);
  }

  private static int[] order(int size, Key key) {
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingLong(key::of))
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

  /** The original column of a canonical one. */
  int originalColumn(int column) {
    return columns[column];
  }

  /** The same for columns that nobody can tell apart by the votes. */
  long colourOfColumn(int column) {
    return colours.column(columns[column]);
  }

  /** The same for people who voted the same. */
  long colourOfRow(int row) {
    return colours.row(rows[row]);
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
