package se.utmana.analysis.opinion;

/** Computes the {@link Landscape} of a conversation. */
public final class OpinionLandscape {

  /** Changes whenever the same votes may give other bits. */
  public static final String VERSION = "1";

  private OpinionLandscape() {}

  /**
   * By the rules of Polis, for import, comparison and tests. O(V·m + N·100·steps), m products for
   * the components.
   *
   * <p>Exact are centre, components up to sign, positions and extremity; with groups given also
   * what the groups say. Polis' groups also depend on its history, which votes alone do not hold.
   *
   * @throws IndexOutOfBoundsException if the options name a row or column outside of the table
   */
  public static Landscape compatible(Votes votes, CompatibleOptions options) {
    return new CompatibleRun(votes, options).landscape();
  }
}
