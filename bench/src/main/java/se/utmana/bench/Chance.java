package se.utmana.bench;

/** Random numbers that follow from a seed and a place, so that every place has its own. */
final class Chance {

  private long state;
  private double spare = Double.NaN;

  private Chance(long state) {
    this.state = state;
  }

  static Chance of(long seed, long place) {
    Chance chance = new Chance(seed * 0x9E3779B97F4A7C15L ^ place * 0xD1B54A32D192ED03L);
    chance.next();
    return new Chance(chance.next());
  }

  // Splitmix64 (Steele, Lea, Flood, 2014).
  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** 0 ≤ u &lt; 1. */
  double uniform() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** Mean 0, deviation 1 (Box and Muller, 1958). */
  double normal() {
    if (!Double.isNaN(spare)) {
      double kept = spare;
      spare = Double.NaN;
      return kept;
    }
    double radius = Math.sqrt(-2 * StrictMath.log(1 - uniform()));
    double angle = 2 * Math.PI * uniform();
    spare = radius * StrictMath.sin(angle);
    return radius * StrictMath.cos(angle);
  }
}
