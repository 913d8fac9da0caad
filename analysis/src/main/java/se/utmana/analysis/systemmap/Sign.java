package se.utmana.analysis.systemmap;

/** Which way an effect goes when its cause grows. */
public enum Sign {
  PLUS(1),
  MINUS(-1),
  UNKNOWN(0);

  private final int factor;

  Sign(int factor) {
    this.factor = factor;
  }

  /** +1, −1, or 0 where nobody knows. */
  public int factor() {
    return factor;
  }

  /** The sign of a chain of two: unknown as soon as one of them is. */
  public Sign then(Sign next) {
    if (this == UNKNOWN || next == UNKNOWN) {
      return UNKNOWN;
    }
    return this == next ? PLUS : MINUS;
  }
}
