package se.utmana.analysis.systemmap.influence;

/**
 * In how many of a map's maximum matchings a factor is a driver.
 *
 * @param share 0 (never) to 1 (always)
 * @param error the standard error of the share; 0 if it was counted and not estimated
 */
public record DriverShare(double share, double error) {

  static final DriverShare NEVER = new DriverShare(0, 0);
  static final DriverShare ALWAYS = new DriverShare(1, 0);

  /** Whether the share was counted; otherwise it is an estimate from random matchings. */
  public boolean isExact() {
    return error == 0;
  }
}
