package se.utmana.analysis.ranking;

/**
 * Where an item stands among all. The bounds hold for all items at once with 95 % confidence.
 *
 * @param item 0..m−1
 * @param strength natural logarithm of the odds to be chosen, 0 for a middling item
 * @param lower lower bound of the strength
 * @param upper upper bound of the strength
 * @param rank 1..m; items of equal strength share a rank
 * @param best the best rank that the bounds allow, 1..rank
 * @param worst the worst rank that the bounds allow, rank..m
 */
public record Standing(
    int item, double strength, double lower, double upper, int rank, int best, int worst) {

  /** The share that chooses this item rather than a middling one, 0..1. */
  public double share() {
    return 1 / (1 + StrictMath.exp(-strength));
  }
}
