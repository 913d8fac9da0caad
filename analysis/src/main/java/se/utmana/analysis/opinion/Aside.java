package se.utmana.analysis.opinion;

import java.util.Set;
import java.util.function.IntToLongFunction;

/**
 * Which statements shape the picture: those with a vote, less those moderated out and facts about
 * the voter.
 */
final class Aside {

  private final boolean[] aside;
  private final boolean[] seen;
  private final IntToLongFunction names;
  private final int voted;
  private final int zeros;

  /** {@code names} gives the same number to statements that must be treated alike. */
  Aside(Votes votes, boolean[] aside, IntToLongFunction names) {
    this.aside = aside.clone();
    this.names = names;
    this.seen = new boolean[aside.length];
    votes.forEach((row, statement, sign) -> seen[statement] = true);
    int votedCount = 0;
    int zeroCount = 0;
    for (int j = 0; j < aside.length; j++) {
      votedCount += seen[j] ? 1 : 0;
      zeroCount += seen[j] && aside[j] ? 1 : 0;
    }
    this.voted = votedCount;
    this.zeros = zeroCount;
  }

  Aside(Votes votes, Set<Integer> moderatedOut, Set<Integer> meta) {
    this(votes, marked(votes.statements(), moderatedOut, meta), j -> j);
  }

  private static boolean[] marked(int statements, Set<Integer> one, Set<Integer> other) {
    boolean[] marked = new boolean[statements];
    one.forEach(j -> marked[j] = true);
    other.forEach(j -> marked[j] = true);
    return marked;
  }

  /** Columns of the table, voted on or not. */
  int statements() {
    return aside.length;
  }

  boolean contains(int statement) {
    return aside[statement];
  }

  /** Whether a statement shapes the picture. */
  boolean isInPlay(int statement) {
    return seen[statement] && !aside[statement];
  }

  /** Statements that must be treated alike have the same name. */
  long nameOf(int statement) {
    return names.applyAsLong(statement);
  }

  /** C: how many statements have a vote, those set aside included. */
  int voted() {
    return voted;
  }

  /** How many of those are set aside: for Polis a 0 from everybody, which counts as a vote. */
  int zeros() {
    return zeros;
  }

  /** How many statements shape the picture. */
  int inPlay() {
    return voted - zeros;
  }
}
