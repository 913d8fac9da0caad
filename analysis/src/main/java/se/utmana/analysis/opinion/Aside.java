package se.utmana.analysis.opinion;

import java.util.Set;

/**
 * Which statements shape the picture: those with a vote, less those moderated out and facts about
 * the voter.
 */
final class Aside {

  private final boolean[] aside;
  private final int voted;
  private final int zeros;

  Aside(Votes votes, boolean[] aside) {
    this.aside = aside.clone();
    boolean[] seen = new boolean[aside.length];
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
    this(votes, marked(votes.statements(), moderatedOut, meta));
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
