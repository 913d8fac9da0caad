package se.utmana.analysis.trial;

/**
 * The value that a mean must pass.
 *
 * @param isMoreBetter whether larger values than this are the good ones; otherwise smaller ones are
 */
public record Threshold(double value, boolean isMoreBetter) {

  /** Whether a value lies on the good side; the threshold itself does. */
  public boolean isReachedBy(double measured) {
    return isMoreBetter ? measured >= value : measured <= value;
  }
}
