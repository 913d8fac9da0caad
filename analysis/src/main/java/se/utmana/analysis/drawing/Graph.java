package se.utmana.analysis.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A graph whose links lead both ways. */
final class Graph {

  private final int nodes;
  private final List<List<Integer>> neighbours = new ArrayList<>();

  Graph(int nodes, List<int[]> links) {
    this.nodes = nodes;
    for (int i = 0; i < nodes; i++) {
      neighbours.add(new ArrayList<>());
    }
    for (var link : links) {
      neighbours.get(link[0]).add(link[1]);
      neighbours.get(link[1]).add(link[0]);
    }
  }

  /** All nodes, each component from its first one and breadth first. */
  int[] walk() {
    var order = new int[nodes];
    var seen = new boolean[nodes];
    int count = 0;
    for (int root = 0; root < nodes; root++) {
      var waiting = new ArrayDeque<Integer>();
      if (!seen[root]) {
        seen[root] = true;
        waiting.add(root);
      }
      while (!waiting.isEmpty()) {
        int i = waiting.remove();
        order[count++] = i;
        for (int j : neighbours.get(i)) {
          if (!seen[j]) {
            seen[j] = true;
            waiting.add(j);
          }
        }
      }
    }
    return order;
  }

  /** How many links lie between each two nodes; between components a little more than in any. */
  int[][] distances() {
    var distances = new int[nodes][nodes];
    int longest = 1;
    for (int root = 0; root < nodes; root++) {
      longest = Math.max(longest, measure(root, distances[root]));
    }
    int apart = 1 + (longest + 1) / 2;
    for (var row : distances) {
      for (int j = 0; j < nodes; j++) {
        row[j] = row[j] < 0 ? apart : row[j];
      }
    }
    return distances;
  }

  /** Writes how far every node is from the root, −1 where no way leads; answers the farthest. */
  private int measure(int root, int[] distances) {
    Arrays.fill(distances, -1);
    distances[root] = 0;
    var waiting = new ArrayDeque<Integer>(List.of(root));
    int farthest = 0;
    while (!waiting.isEmpty()) {
      int i = waiting.remove();
      farthest = distances[i];
      for (int j : neighbours.get(i)) {
        if (distances[j] < 0) {
          distances[j] = distances[i] + 1;
          waiting.add(j);
        }
      }
    }
    return farthest;
  }
}
