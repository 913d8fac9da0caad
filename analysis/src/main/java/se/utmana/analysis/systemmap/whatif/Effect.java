package se.utmana.analysis.systemmap.whatif;

/**
 * What a push does to a factor.
 *
 * @param factor the factor, 0..n−1
 * @param direction which way it goes in most of the runs that settled
 * @param certainty how far the runs agree on that
 * @param size the change under the usual rule with the weights as drawn on the map, on a scale
 *     where −1 and 1 are floor and ceiling
 * @param rises the share of the settled runs in which it rises, 0..1
 * @param falls the share in which it falls; in the rest it moves by less than 0.0001
 */
public record Effect(
    int factor, Way direction, Certainty certainty, double size, double rises, double falls) {

  private static final double SURE = 0.95;
  private static final double LIKELY = 0.75;

  /** Which way a factor goes. */
  public enum Way {
    RISES,
    FALLS,
    /** It does not move, or hardly. */
    STAYS
  }

  static Effect of(int factor, double size, int runs, int up, int down) {
    double rises = runs == 0 ? 0 : (double) up / runs;
    double falls = runs == 0 ? 0 : (double) down / runs;
    double stays = runs == 0 ? 0 : 1 - rises - falls;
    Way way = rises >= falls ? Way.RISES : Way.FALLS;
    double share = Math.max(rises, falls);
    if (stays > share) {
      way = Way.STAYS;
      share = stays;
    }
    return new Effect(factor, way, certainty(share), size, rises, falls);
  }

  private static Certainty certainty(double share) {
    if (share >= SURE) {
      return Certainty.SURE;
    }
    return share >= LIKELY ? Certainty.LIKELY : Certainty.DEPENDS;
  }
}
