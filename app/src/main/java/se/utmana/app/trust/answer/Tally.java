package se.utmana.app.trust.answer;

/**
 * Numbers that were added up and forgotten: how many, their sum, and the sum of their squares.
 * Enough for a mean and a spread, and nothing of the single number remains.
 */
public record Tally(int people, long sum, long squares) {

  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally plus(long value) {
    return new Tally(people + 1, sum + value, squares + value * value);
  }

  public Tally plus(Tally other) {
    return new Tally(people + other.people, sum + other.sum, squares + other.squares);
  }

  /** The mean, where one step is so many of what was added up. */
  public double mean(int step) {
    return (double) sum / people / step;
  }

  /** The standard deviation of these people's values, in steps. */
  public double spread(int step) {
    var mean = (double) sum / people;
    return Math.sqrt(Math.max(0, (double) squares / people - mean * mean)) / step;
  }

  /** Whether all said the same, so that the mean tells what each of them said. */
  public boolean isUnanimous() {
    return sum * sum == squares * people;
  }
}
