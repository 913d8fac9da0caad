package se.utmana.analysis.opinion;

/**
 * How a number of people voted on one statement.
 *
 * @param seen how many voted, passes included
 */
public record Tally(int agree, int disagree, int seen) {

  /** The fewest votes from which a share in a group is shown. */
  public static final int FEWEST = 5;

  /** How many passed. */
  public int pass() {
    return seen - agree - disagree;
  }

  /** How many took a side. */
  public int of(Side side) {
    return side == Side.AGREE ? agree : disagree;
  }

  /** Whether there are too few votes to say anything about this group and statement. */
  public boolean isTooFew() {
    return seen < FEWEST;
  }
}
