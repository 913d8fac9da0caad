package se.utmana.app.systemmap;

/**
 * Where somebody put a factor, in units of the drawing: x grows to the right, y downwards, and a
 * factor is about 160 wide.
 */
public record Spot(double x, double y) {

  private static final double FARTHEST = 100_000;

  public Spot {
    if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST)) {
      throw new IllegalArgumentException("No drawing is that large");
    }
    x = Math.rint(x * 10) / 10;
    y = Math.rint(y * 10) / 10;
  }
}
