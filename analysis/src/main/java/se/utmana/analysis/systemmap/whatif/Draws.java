package se.utmana.analysis.systemmap.whatif;

import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalLink;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.Sign;

/** Weights of all links, drawn many times from what people are unsure about. */
final class Draws {

  // Whether a link is there, and which sign an unknown one has, is drawn first; how strong it is,
  // second. Each number follows from the seed, the keys of the link and the number of the draw
  // alone (SplitMix64; Steele, Lea and Flood 2014), so neither threads nor other links matter.

  private static final double HALF_A_STEP = 1.0 / 8;
  private static final double SPREAD_OF_A_GUESS = 1.0 / 4;
  private static final double LEAST = 0.01;
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private final int count;
  private final double[][] weights;

  private Draws(int count, double[][] weights) {
    this.count = count;
    this.weights = weights;
  }

  /** O(m·draws) time and memory. */
  static Draws of(CausalMap map, int count, long seed) {
    return new Draws(
        count,
        IntStream.range(0, map.links())
            .parallel()
            .mapToObj(link -> drawn(map.link(link), count, seed))
            .toArray(double[][]::new));
  }

  /** How far a drawn weight may be from the one that people chose. */
  static double spread(CausalLink link) {
    return HALF_A_STEP + (1 - link.confidence()) * SPREAD_OF_A_GUESS;
  }

  private static double[] drawn(CausalLink link, int count, long seed) {
    long state = mix(seed ^ mix(hash(link.from()) * GAMMA + hash(link.to())));
    double[] drawn = new double[count];
    for (int draw = 0; draw < count; draw++) {
      double first = uniform(state + (2L * draw + 1) * GAMMA);
      double second = uniform(state + (2L * draw + 2) * GAMMA);
      drawn[draw] = sign(link, first) * strength(link, second);
    }
    return drawn;
  }

  private static double sign(CausalLink link, double chance) {
    double missing = (1 - link.confidence()) / 2;
    if (chance < missing) {
      return 0;
    }
    if (link.sign() == Sign.UNKNOWN) {
      return chance < (1 + missing) / 2 ? -1 : 1;
    }
    return link.sign().factor();
  }

  private static double strength(CausalLink link, double chance) {
    double drawn = link.weight() + (2 * chance - 1) * spread(link);
    return Math.min(1, Math.max(LEAST, drawn));
  }

  private static long hash(String key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  private static double uniform(long state) {
    return (mix(state) >>> 11) * 0x1p-53;
  }

  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  int count() {
    return count;
  }

  /** A link's signed weights by draw; not to be changed. */
  double[] of(int link) {
    return weights[link];
  }
}
