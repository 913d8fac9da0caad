package se.utmana.app.systemmap.format.sketch;

/** Where a factor stands in a drawing: x grows to the right, y downwards. */
public record Place(double x, double y) {

  private static final double FARTHEST = 1e9;

  /** Whether a drawing can have it. */
  public boolean isFinite() {
    return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
  }
}
