package se.utmana.analysis.systemmap.influence;

import java.util.Arrays;

/** The shortest ways from one factor to all others. */
final class ShortestWays {

  // Brandes' accumulation without lists of predecessors. Backwards through the order of the
  // breadth-first search, a factor v gathers what is due to it from its effects one step farther:
  // due(v) = ways(v) · Σ share(w), share(w) = (1 + due(w)) / ways(w). Those effects are noted on
  // the way out, one row after the other. Whether a link leads on is as good as random, so a
  // processor guesses it wrong half of the time; the way out is therefore without branches: what
  // is not wanted is written too, and the next write goes over it.

  private static final int FAR = Integer.MAX_VALUE;

  private final int[] first;
  private final int[] targets;
  private final int[] distance;
  private final int[] order;
  private final int[] rowEnd;
  private final int[] rows;
  private final double[] ways;
  private final double[] share;

  ShortestWays(Adjacency links) {
    int size = links.size();
    this.first = links.first();
    this.targets = links.targets();
    this.distance = new int[size];
    this.order = new int[size + 1];
    this.rowEnd = new int[size + 1];
    this.rows = new int[targets.length + 1];
    this.ways = new double[size];
    this.share = new double[size];
    Arrays.fill(distance, FAR);
  }

  /** Adds what lies between the source and all others; returns how many it reaches. */
  int from(int source, double[] betweenness, int[] reachedBy) {
    int reached = walk(source);
    for (int i = reached - 1; i > 0; i--) {
      int at = order[i];
      double shares = 0;
      for (int j = rowEnd[i]; j < rowEnd[i + 1]; j++) {
        shares += share[rows[j]];
      }
      double due = ways[at] * shares;
      betweenness[at] += due;
      reachedBy[at]++;
      share[at] = (1 + due) / ways[at];
    }
    for (int i = 0; i < reached; i++) {
      distance[order[i]] = FAR;
      ways[order[i]] = 0;
    }
    return reached - 1;
  }

  private int walk(int source) {
    distance[source] = 0;
    ways[source] = 1;
    order[0] = source;
    int reached = 1;
    int noted = 0;
    for (int i = 0; i < reached; i++) {
      int at = order[i];
      int next = distance[at] + 1;
      double here = ways[at];
      for (int each = first[at]; each < first[at + 1]; each++) {
        int to = targets[each];
        int before = distance[to];
        int isNew = (next - before) >>> 31;
        int leadsOn = ((before - next) >>> 31) ^ 1;
        distance[to] = Math.min(before, next);
        order[reached] = to;
        reached += isNew;
        rows[noted] = to;
        noted += leadsOn;
        ways[to] += here * leadsOn;
      }
      rowEnd[i + 1] = noted;
    }
    return reached;
  }
}
