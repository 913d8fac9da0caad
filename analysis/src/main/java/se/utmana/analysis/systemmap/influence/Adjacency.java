package se.utmana.analysis.systemmap.influence;

import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalMap;

/**
 * Who acts on whom, in two plain arrays for inner loops: the effects of a factor are {@code
 * targets[first[f]]} to {@code targets[first[f + 1] − 1]}.
 */
final class Adjacency {

  private final int[] first;
  private final int[] targets;

  private Adjacency(int[] first, int[] targets) {
    this.first = first;
    this.targets = targets;
  }

  static Adjacency of(CausalMap map) {
    return new Adjacency(
        IntStream.rangeClosed(0, map.factors()).map(map::firstOut).toArray(),
        IntStream.range(0, map.links()).map(map::to).toArray());
  }

  int[] first() {
    return first;
  }

  int[] targets() {
    return targets;
  }

  int size() {
    return first.length - 1;
  }
}
