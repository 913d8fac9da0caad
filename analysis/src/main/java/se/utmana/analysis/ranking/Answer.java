package se.utmana.analysis.ranking;

/** What somebody answered to "which of these two matters more?". */
public enum Answer {
  LEFT(2),
  EQUAL(1),
  RIGHT(0);

  private final int pointsOfLeft;

  Answer(int pointsOfLeft) {
    this.pointsOfLeft = pointsOfLeft;
  }

  /** Half wins: 2 for a win of the left one, 1 for a tie. */
  int pointsOfLeft() {
    return pointsOfLeft;
  }

  int pointsOfRight() {
    return 2 - pointsOfLeft;
  }
}
