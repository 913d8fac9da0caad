package se.utmana.analysis.opinion;

import java.util.Set;

/** Statements that take no part in the picture: moderated out, or facts about the voter. */
final class Aside {

  private final boolean[] aside;
  private final int count;

  Aside(int statements, Set<Integer> moderatedOut, Set<Integer> meta) {
    this.aside = new boolean[statements];
    moderatedOut.forEach(j -> aside[j] = true);
    meta.forEach(j -> aside[j] = true);
    int total = 0;
    for (boolean one : aside) {
      total += one ? 1 : 0;
    }
    this.count = total;
  }

  int statements() {
    return aside.length;
  }

  boolean contains(int statement) {
    return aside[statement];
  }

  int count() {
    return count;
  }
}
