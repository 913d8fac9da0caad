package se.utmana.analysis.opinion;

/** Draws from the Poisson distribution of mean 1. */
final class Poisson {

  // How many of 2⁶³ equally likely numbers lie below each value: the sums of 1 / (e·n!).
  private static final long[] BELOW = below();

  private Poisson() {}

  /** 0, 1, 2, … from 64 random bits. O(1). */
  static int one(long bits) {
    long draw = bits >>> 1;
    int value = 0;
    while (value < BELOW.length && draw >= BELOW[value]) {
      value++;
    }
    return value;
  }

  private static long[] below() {
    long[] below = new long[12];
    double probability = StrictMath.exp(-1);
    double sum = 0;
    for (int n = 0; n < below.length; n++) {
      sum += probability;
      below[n] = (long) (sum * 0x1p63);
      probability /= n + 1;
    }
    return below;
  }
}
