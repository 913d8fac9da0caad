package se.utmana.analysis.opinion;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Decides who is in the conversation by how much each has voted. */
final class Attendance {

  private static final int ENOUGH_VOTES = 7;
  private static final int FEWEST_PEOPLE = 15;

  private Attendance() {}

  /**
   * At least min(7, C) votes, C the statements voted on; below 15 people the most active are added.
   * O(N log N).
   */
  static boolean[] of(Votes votes, int voted) {
    int needed = Math.min(ENOUGH_VOTES, voted);
    boolean[] in = new boolean[votes.participants()];
    int count = 0;
    for (int row = 0; row < in.length; row++) {
      in[row] = votes.countOf(row) >= Math.max(1, needed);
      count += in[row] ? 1 : 0;
    }
    if (count < FEWEST_PEOPLE) {
      IntStream.range(0, in.length)
          .filter(row -> !in[row] && votes.countOf(row) > 0)
          .boxed()
          .sorted(Comparator.comparingInt(row -> -votes.countOf(row)))
          .limit(FEWEST_PEOPLE - count)
          .forEach(row -> in[row] = true);
    }
    return in;
  }
}
