package se.utmana.app.dialogue.results;

import java.util.List;

/**
 * How the results of a dialogue change when some votes are left out.
 *
 * @param digest of the landscape that it was tried on
 */
public record Sensitivity(String digest, List<Trial> trials) {

  /** What was left out. */
  public enum Without {
    /** The day with most votes; times are never kept, so there is no busiest hour. */
    BUSIEST_DAY,
    CHANNEL,
    /** The five per cent whose votes are nearly copies of somebody else's. */
    MOST_ALIKE
  }

  /** What came of it. */
  public enum Outcome {
    TOLD,
    /** Too few were left out, or too few remain, for it to be told. */
    TOO_FEW,
    /** There is nothing to leave out, or nothing else. */
    NOTHING,
    /** The dialogue is too large to look for copies. */
    TOO_MANY
  }

  /**
   * One try.
   *
   * @param what the channel, empty for the others
   * @param groups how many groups there are without them, 0 for none
   * @param same adjusted Rand index of the groups of those placed in both, in twentieths
   * @param kept how many statements of the common ground remain
   * @param lost which ones, by number, do not
   */
  public record Trial(
      Without without,
      String what,
      Outcome outcome,
      int groups,
      double same,
      int kept,
      List<Integer> lost) {

    static Trial none(Without without, String what, Outcome outcome) {
      return new Trial(without, what, outcome, 0, 0, 0, List.of());
    }

    /** How much of the groups remains, in words. */
    public String sameKey() {
      return "dialogue.sensitivity.same." + (same >= 0.9 ? 3 : same >= 0.6 ? 2 : 1);
    }

    public boolean isTold() {
      return outcome == Outcome.TOLD;
    }
  }
}
