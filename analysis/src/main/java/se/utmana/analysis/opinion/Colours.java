package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Names for people and statements that say only how they stand in the votes. */
final class Colours {

  // Idea: colour refinement (Weisfeiler and Leman, 1968) on the graph of people and statements.
  // A colour hashes the multiset of votes together with the colours at their other end. Sums of
  // longs are exact, so they do not depend on the order. Statements that look alike though
  // different people voted on them are then told apart one by one; where that choice is between
  // mirror images, either gives the same table.

  private static final int ROUNDS = 3;
  private static final int MOST_CHOICES = 200;

  private final Votes votes;
  private final int[] chunks;
  private final long[] rows;
  private final long[] columns;

  private Colours(Votes votes, long[] columns) {
    this.votes = votes;
    this.chunks = Rows.chunksOf(votes);
    this.rows = new long[votes.participants()];
    this.columns = columns;
  }

  /** O(V·rounds), more only where statements mirror each other. */
  static Colours of(Votes votes, boolean[] aside) {
    long[] start = new long[votes.statements()];
    for (int j = 0; j < start.length; j++) {
      start[j] = aside[j] ? 2 : 1;
    }
    Colours colours = new Colours(votes, start);
    for (int round = 0; round < ROUNDS && (round < 2 || !colours.areColumnsApart()); round++) {
      colours.refine();
    }
    if (!colours.areColumnsApart()) {
      colours.tellApart();
    }
    return colours;
  }

  long row(int row) {
    return rows[row];
  }

  long column(int column) {
    return columns[column];
  }

  private void refine() {
    long[][] sums = new long[chunks.length - 1][columns.length];
    long[] seen = columns.clone();
    Rows.forEach(chunks, (chunk, from, to) -> refine(from, to, seen, sums[chunk]));
    for (int j = 0; j < columns.length; j++) {
      long sum = 0;
      for (long[] part : sums) {
        sum += part[j];
      }
      columns[j] = mix(mix(columns[j]) + sum);
    }
  }

  private void refine(int from, int to, long[] seen, long[] sums) {
    for (int row = from; row < to; row++) {
      long sum = 0;
      for (int at = votes.start(row); at < votes.end(row); at++) {
        sum += mix(seen[votes.statement(at)] + votes.sign(at));
      }
      rows[row] = mix(mix(rows[row]) + sum);
      long[] mine = {mix(rows[row] - 1), mix(rows[row]), mix(rows[row] + 1)};
      for (int at = votes.start(row); at < votes.end(row); at++) {
        sums[votes.statement(at)] += mine[votes.sign(at) + 1];
      }
    }
  }

  private boolean areColumnsApart() {
    return distinct(columns) == columns.length;
  }

  private void tellApart() {
    long[] identities = identities();
    for (int choice = 0; choice < MOST_CHOICES; choice++) {
      if (mirrored(identities) < 0) {
        return;
      }
      long classes;
      do {
        classes = classes();
        refine();
      } while (classes() > classes);
      int chosen = mirrored(identities);
      if (chosen < 0) {
        return;
      }
      long identity = identities[chosen];
      for (int j = 0; j < columns.length; j++) {
        columns[j] += identities[j] == identity ? 1 : 0;
      }
      refine();
    }
  }

  private long classes() {
    return distinct(columns) + (long) distinct(rows);
  }

  private static int distinct(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int count = sorted.length == 0 ? 0 : 1;
    for (int i = 1; i < sorted.length; i++) {
      count += sorted[i] == sorted[i - 1] ? 0 : 1;
    }
    return count;
  }

  // A column of the smallest colour that is shared by columns with different votes in them.
  private int mirrored(long[] identities) {
    Map<Long, Integer> first = new HashMap<>();
    int found = -1;
    for (int j = 0; j < columns.length; j++) {
      int other = first.merge(columns[j], j, (old, next) -> old);
      boolean differs = identities[other] != identities[j];
      if (differs && (found < 0 || columns[j] < columns[found])) {
        found = j;
      }
    }
    return found;
  }

  // Equal for columns in which the same people cast the same votes.
  private long[] identities() {
    long[] identities = new long[columns.length];
    votes.forEach((row, statement, sign) -> identities[statement] += mix(4L * row + sign + 2));
    return identities;
  }

  // The finaliser of splitmix64 (Steele, Lea, Flood, 2014).
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
