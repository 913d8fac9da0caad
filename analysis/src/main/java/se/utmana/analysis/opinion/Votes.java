package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.Optional;

/**
 * An immutable, sparse table of votes: participants 0..N−1 by statements 0..C−1, at most one vote
 * in a cell.
 *
 * <p>Four bytes a vote. Rows hold their statements in rising order.
 */
public final class Votes {

  // A cell packs statement and vote as statement << 2 | (vote + 1): one array, one cache line.
  private final int statements;
  private final int[] starts;
  private final int[] cells;

  Votes(int statements, int[] starts, int[] cells) {
    this.statements = statements;
    this.starts = starts;
    this.cells = cells;
  }

  /**
   * Starts a table with a fixed number of rows and columns.
   *
   * @param participants N ≥ 0
   * @param statements C ≥ 0, below 2²⁸
   */
  public static VotesBuilder builder(int participants, int statements) {
    return new VotesBuilder(participants, statements);
  }

  /** N, people without any vote included. */
  public int participants() {
    return starts.length - 1;
  }

  /** C, statements without any vote included. */
  public int statements() {
    return statements;
  }

  /** How many cells hold a vote, passes included. */
  public int count() {
    return starts[participants()];
  }

  /** How many votes the participant gave, passes included. */
  public int countOf(int participant) {
    return starts[participant + 1] - starts[participant];
  }

  /** The vote in a cell, empty if the participant has not seen the statement. O(log n). */
  public Optional<Vote> find(int participant, int statement) {
    int low = starts[participant];
    int high = starts[participant + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = cells[middle] >>> 2;
      if (found == statement) {
        return Optional.of(Vote.ofSign(sign(middle)));
      }
      if (found < statement) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** Visits every vote, row by row, statements rising. O(V). */
  public void forEach(Visitor visitor) {
    for (int row = 0; row < participants(); row++) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        visitor.visit(row, statement(at), sign(at));
      }
    }
  }

  /** Receives one vote: row, column and −1, 0 or +1. */
  @FunctionalInterface
  public interface Visitor {
    void visit(int participant, int statement, int sign);
  }

  int start(int participant) {
    return starts[participant];
  }

  int end(int participant) {
    return starts[participant + 1];
  }

  int statement(int at) {
    return cells[at] >>> 2;
  }

  int sign(int at) {
    return (cells[at] & 3) - 1;
  }

  int cell(int at) {
    return cells[at];
  }

  /** The same cells with other votes in them. */
  Votes withCells(int[] others) {
    return new Votes(statements, starts, others);
  }

  /** The first people whose votes together are at most so many, at least one; shares the cells. */
  Votes head(int most) {
    if (count() <= most) {
      return this;
    }
    int found = Arrays.binarySearch(starts, most);
    int people = Math.max(1, found < 0 ? -found - 2 : found);
    return firstRows(people);
  }

  /** The first people; shares the cells. */
  Votes firstRows(int people) {
    return new Votes(statements, Arrays.copyOf(starts, people + 1), cells);
  }

  /** The given people, in that order. */
  Votes rows(int[] people) {
    int[] newStarts = new int[people.length + 1];
    for (int row = 0; row < people.length; row++) {
      newStarts[row + 1] = newStarts[row] + countOf(people[row]);
    }
    int[] kept = new int[newStarts[people.length]];
    for (int row = 0; row < people.length; row++) {
      System.arraycopy(cells, starts[people[row]], kept, newStarts[row], countOf(people[row]));
    }
    return new Votes(statements, newStarts, kept);
  }

  /** The same table with some columns emptied. */
  Votes without(boolean[] columns) {
    if (!anyOf(columns)) {
      return this;
    }
    int[] newStarts = new int[starts.length];
    int[] kept = new int[cells.length];
    int size = 0;
    for (int row = 0; row < participants(); row++) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        if (!columns[statement(at)]) {
          kept[size++] = cells[at];
        }
      }
      newStarts[row + 1] = size;
    }
    return new Votes(statements, newStarts, Arrays.copyOf(kept, size));
  }

  private static boolean anyOf(boolean[] columns) {
    for (boolean column : columns) {
      if (column) {
        return true;
      }
    }
    return false;
  }
}
