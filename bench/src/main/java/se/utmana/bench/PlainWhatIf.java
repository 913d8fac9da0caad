package se.utmana.bench;

import java.util.Random;
import se.utmana.analysis.systemmap.CausalMap;

/** A what-if as one would write it first: one rule, a full matrix, one draw after the other. */
final class PlainWhatIf {

  private static final double EPSILON = 1e-5;
  private static final int MOST_STEPS = 60;

  private PlainWhatIf() {}

  /** How many draws end with the last factor above where it would be without the push. */
  static int rises(CausalMap map, int lever, int draws, double lambda) {
    var random = new Random(1);
    var rises = 0;
    for (var draw = 0; draw < draws; draw++) {
      var weights = weights(map, random);
      var before = settled(weights, -1, lambda);
      var after = settled(weights, lever, lambda);
      rises += after[after.length - 1] >= before[before.length - 1] ? 1 : 0;
    }
    return rises;
  }

  private static double[][] weights(CausalMap map, Random random) {
    var weights = new double[map.factors()][map.factors()];
    for (var link = 0; link < map.links(); link++) {
      var drawn = map.link(link).weight() * (0.5 + random.nextDouble());
      weights[map.to(link)][map.from(link)] = map.link(link).sign().factor() * drawn;
    }
    return weights;
  }

  private static double[] settled(double[][] weights, int lever, double lambda) {
    var now = new double[weights.length];
    var moved = 1.0;
    for (var step = 0; step < MOST_STEPS && moved >= EPSILON; step++) {
      var next = new double[weights.length];
      moved = 0;
      for (var to = 0; to < next.length; to++) {
        var sum = now[to];
        for (var from = 0; from < next.length; from++) {
          sum += weights[to][from] * now[from];
        }
        next[to] = to == lever ? 1 : Math.tanh(lambda * sum);
        moved = Math.max(moved, Math.abs(next[to] - now[to]));
      }
      now = next;
    }
    return now;
  }
}
