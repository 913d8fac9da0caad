package se.utmana.analysis.systemmap.whatif;

/**
 * How a fuzzy cognitive map is run.
 *
 * @param rule what a next value is made of
 * @param squash how it is kept between floor and ceiling
 * @param lambda how steep, above 0
 * @param epsilon a step in which no value moves by as much is the last, above 0
 * @param mostSteps how many steps at most, at least 1
 */
public record Settings(Rule rule, Squash squash, double lambda, double epsilon, int mostSteps) {

  public Settings {
    if (!(lambda > 0 && epsilon > 0) || mostSteps < 1) {
      throw new IllegalArgumentException(
          "λ and ε above 0, a step or more, not %s, %s and %d"
              .formatted(lambda, epsilon, mostSteps));
    }
  }
}
