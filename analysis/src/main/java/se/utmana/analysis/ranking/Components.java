package se.utmana.analysis.ranking;

import java.util.Arrays;

/** Which items are linked by choices, directly or through others. */
final class Components {

  private final int[] parents;
  private final int[] sizes;
  private final long[] games;

  private Components(Pairs pairs) {
    parents = new int[pairs.items()];
    sizes = new int[parents.length];
    games = new long[parents.length];
    Arrays.setAll(parents, i -> i);
    for (int i = 0; i < parents.length; i++) {
      for (int at = pairs.start(i); at < pairs.end(i); at++) {
        parents[root(i)] = root(pairs.other(at));
      }
    }
    for (int i = 0; i < parents.length; i++) {
      sizes[root(i)]++;
      for (int at = pairs.start(i); at < pairs.end(i); at++) {
        games[root(i)] += pairs.games(at);
      }
    }
  }

  /** O(pairs·α). */
  static Components of(Pairs pairs) {
    return new Components(pairs);
  }

  private int root(int item) {
    int at = item;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** How many items are linked with this one, itself included. */
  int size(int item) {
    return sizes[root(item)];
  }

  /** Twice the choices among the items linked with this one. */
  long games(int item) {
    return games[root(item)];
  }

  /**
   * Whether the item belongs to the part with the most choices. No item does where two parts have
   * as many: nothing then says which of them is the main one.
   */
  boolean isInMain(int item) {
    int root = root(item);
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] == i && i != root && games[i] >= games[root]) {
        return false;
      }
    }
    return true;
  }
}
