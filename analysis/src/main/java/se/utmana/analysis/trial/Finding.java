package se.utmana.analysis.trial;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of measured values with its interval, and what that says of a threshold.
 *
 * @param count how many values there are
 * @param mean their mean, 0 when there are none
 * @param interval where the true mean lies with 95 % confidence, nothing below three values
 */
public record Finding(Outcome outcome, int count, double mean, Optional<Interval> interval) {

  /** Below so many values nothing is said: two tell next to nothing of how they vary. */
  public static final int FEWEST = 3;

  private static final double CONFIDENCE = 0.95;

  /** A range of values, both ends included. */
  public record Interval(double lower, double upper) {}

  /**
   * What the values say. O(n).
   *
   * <p>The interval is Student's ("The probable error of a mean", Biometrika 6, 1908): mean ± t · s
   * / √n with n − 1 degrees of freedom. It takes the values for independent draws that vary about
   * one mean; values that drift or hang together from week to week vary more than it says.
   *
   * @param values finite, in any order and unit
   */
  public static Finding of(double[] values, Threshold threshold) {
    var count = values.length;
    var mean = Arrays.stream(values).average().orElse(0);
    if (count < FEWEST) {
      return new Finding(Outcome.UNCLEAR, count, mean, Optional.empty());
    }
    var squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    var error = Math.sqrt(squares / (count - 1) / count);
    var t = TDistribution.of(count - 1).inverseSurvivalProbability((1 - CONFIDENCE) / 2);
    var interval = new Interval(mean - t * error, mean + t * error);
    return new Finding(outcome(interval, threshold), count, mean, Optional.of(interval));
  }

  private static Outcome outcome(Interval interval, Threshold threshold) {
    var isLowerGood = threshold.isReachedBy(interval.lower());
    var isUpperGood = threshold.isReachedBy(interval.upper());
    if (isLowerGood && isUpperGood) {
      return Outcome.SUPPORTED;
    }
    return isLowerGood || isUpperGood ? Outcome.UNCLEAR : Outcome.NOT_SUPPORTED;
  }
}
