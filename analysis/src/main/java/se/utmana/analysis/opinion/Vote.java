package se.utmana.analysis.opinion;

/** What a participant answered to a statement. */
public enum Vote {
  DISAGREE(-1),
  PASS(0),
  AGREE(1);

  private final int sign;

  Vote(int sign) {
    this.sign = sign;
  }

  /** −1, 0 or +1; agree is +1 in every figure of this library. */
  public int sign() {
    return sign;
  }

  /**
   * The vote with the given sign.
   *
   * @throws IllegalArgumentException if the sign is not −1, 0 or +1
   */
  public static Vote ofSign(int sign) {
    return switch (sign) {
      case -1 -> DISAGREE;
      case 0 -> PASS;
      case 1 -> AGREE;
      default -> throw new IllegalArgumentException("a vote is -1, 0 or 1, not " + sign);
    };
  }
}
