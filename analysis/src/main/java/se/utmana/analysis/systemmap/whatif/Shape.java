package se.utmana.analysis.systemmap.whatif;

import java.util.Arrays;
import se.utmana.analysis.systemmap.CausalMap;

/**
 * Who acts on whom, in plain arrays for inner loops: the links to factor f are {@code
 * link[firstIn[f]]} to {@code link[firstIn[f + 1] − 1]}.
 */
final class Shape {

  private final int factors;
  private final int[] firstIn;
  private final int[] cause;
  private final int[] link;

  private Shape(int factors, int[] firstIn, int[] cause, int[] link) {
    this.factors = factors;
    this.firstIn = firstIn;
    this.cause = cause;
    this.link = link;
  }

  static Shape of(CausalMap map) {
    int[] firstIn = new int[map.factors() + 1];
    int[] link = new int[map.links()];
    int at = 0;
    for (int factor = 0; factor < map.factors(); factor++) {
      for (int each : map.incoming(factor).toArray()) {
        link[at++] = each;
      }
      firstIn[factor + 1] = at;
    }
    return new Shape(map.factors(), firstIn, Arrays.stream(link).map(map::from).toArray(), link);
  }

  int factors() {
    return factors;
  }

  int links() {
    return link.length;
  }

  /** Where the links to a factor begin; n gives m. */
  int firstIn(int factor) {
    return firstIn[factor];
  }

  int cause(int i) {
    return cause[i];
  }

  int link(int i) {
    return link[i];
  }
}
