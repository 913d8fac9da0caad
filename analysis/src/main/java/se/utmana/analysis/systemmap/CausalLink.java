package se.utmana.analysis.systemmap;

/**
 * A causal link: when one factor grows, another one grows or falls.
 *
 * @param from key of the cause
 * @param to key of the effect; a factor may act on itself
 * @param sign which way the effect goes
 * @param weight how strong, above 0 and at most 1; people's 1, 2, 3 are quarters
 * @param delayed whether the effect comes noticeably later
 * @param confidence how sure people are of it, 0 (a guess) to 1 (undisputed)
 */
public record CausalLink(
    String from, String to, Sign sign, double weight, boolean delayed, double confidence) {

  private static final int STRONGEST = 3;
  private static final double STEPS = 4;

  public CausalLink {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight above 0 and at most 1, not " + weight);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence from 0 to 1, not " + confidence);
    }
  }

  /** An undisputed link without delay. */
  public static CausalLink of(String from, String to, Sign sign, double weight) {
    return new CausalLink(from, to, sign, weight, false, 1);
  }

  /**
   * The weight of a strength as people choose it: a quarter, a half, three quarters.
   *
   * @param strength 1 (weak), 2 or 3 (strong)
   */
  public static double weightOf(int strength) {
    if (strength < 1 || strength > STRONGEST) {
      throw new IllegalArgumentException("strength 1 to 3, not " + strength);
    }
    return strength / STEPS;
  }
}
