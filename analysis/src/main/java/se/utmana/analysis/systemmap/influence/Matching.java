package se.utmana.analysis.systemmap.influence;

import java.util.Arrays;

/**
 * A maximum matching of a map's links: as many as possible without two from the same or two to the
 * same factor.
 */
final class Matching {

  // Hopcroft and Karp, An n^5/2 Algorithm for Maximum Matchings in Bipartite Graphs, SIAM Journal
  // on Computing 2 (1973): each round finds, by breadth-first search, how long the shortest
  // augmenting paths are, and then a maximal set of disjoint ones. The depth-first search keeps its
  // own stack, so that long paths do not exhaust the thread's.

  static final int NONE = -1;

  private final Adjacency links;
  private final int[] effectOf;
  private final int[] causeOf;
  private final int[] level;
  private final int[] next;
  private final int[] stack;
  private int size;

  private Matching(Adjacency links) {
    this.links = links;
    this.effectOf = new int[links.size()];
    this.causeOf = new int[links.size()];
    this.level = new int[links.size()];
    this.next = new int[links.size()];
    this.stack = new int[links.size() + 1];
    Arrays.fill(effectOf, NONE);
    Arrays.fill(causeOf, NONE);
  }

  /** O(m·√n). */
  static Matching of(Adjacency links) {
    Matching matching = new Matching(links);
    while (matching.setLevels()) {
      for (int cause = 0; cause < links.size(); cause++) {
        if (matching.effectOf[cause] == NONE) {
          matching.augment(cause);
        }
      }
    }
    return matching;
  }

  private boolean setLevels() {
    int[] queue = new int[links.size()];
    int filled = 0;
    for (int cause = 0; cause < links.size(); cause++) {
      next[cause] = links.first()[cause];
      level[cause] = effectOf[cause] == NONE ? 0 : Integer.MAX_VALUE;
      if (effectOf[cause] == NONE) {
        queue[filled++] = cause;
      }
    }
    boolean free = false;
    for (int i = 0; i < filled; i++) {
      for (int at = links.first()[queue[i]]; at < links.first()[queue[i] + 1]; at++) {
        int cause = causeOf[links.targets()[at]];
        if (cause == NONE) {
          free = true;
        } else if (level[cause] == Integer.MAX_VALUE) {
          level[cause] = level[queue[i]] + 1;
          queue[filled++] = cause;
        }
      }
    }
    return free;
  }

  private void augment(int start) {
    int depth = 0;
    stack[0] = start;
    while (depth >= 0) {
      int cause = stack[depth];
      if (next[cause] == links.first()[cause + 1]) {
        depth--;
        continue;
      }
      int holder = causeOf[links.targets()[next[cause]++]];
      if (holder == NONE) {
        turn(depth);
        return;
      }
      if (level[holder] == level[cause] + 1) {
        stack[++depth] = holder;
      }
    }
  }

  private void turn(int depth) {
    for (int i = 0; i <= depth; i++) {
      int effect = links.targets()[next[stack[i]] - 1];
      effectOf[stack[i]] = effect;
      causeOf[effect] = stack[i];
    }
    size++;
  }

  int size() {
    return size;
  }

  /** The effect that a cause is matched with, or {@link #NONE}. */
  int effectOf(int cause) {
    return effectOf[cause];
  }

  /** The cause that an effect is matched with, or {@link #NONE}. */
  int causeOf(int effect) {
    return causeOf[effect];
  }
}
