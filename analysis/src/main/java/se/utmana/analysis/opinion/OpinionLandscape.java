package se.utmana.analysis.opinion;

/** Computes the {@link Landscape} of a conversation. */
public final class OpinionLandscape {

  /** Changes whenever the same votes may give other bits. */
  public static final String VERSION = "3";

  private OpinionLandscape() {}

  /** Stable mode with its standard options. */
  public static Landscape stable(Votes votes) {
    return stable(votes, StableOptions.standard());
  }

  /**
   * Our own mode, the default: the same votes give the same bits, whatever the order of rows and
   * columns and the number of threads; no groups where the votes show no common pattern.
   *
   * <p>O(b·V·(D² + k)) for b bootstraps, D components above chance and k groups.
   *
   * @throws IndexOutOfBoundsException if the options name a column outside of the table
   */
  public static Landscape stable(Votes votes, StableOptions options) {
    return new StableRun(votes, options).landscape();
  }

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
