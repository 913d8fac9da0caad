package se.utmana.analysis.opinion.report;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Votes;

/** Finds people whose votes are nearly copies of somebody else's. */
public final class SimilarVoters {

  /** Nearly a copy: nine in ten of all that either answered, both answered alike. */
  public static final double NEARLY_A_COPY = 0.9;

  private static final int ENOUGH_VOTES = 7;

  private SimilarVoters() {}

  /** A person, the likeness to the most alike other, and what does not depend on the order. */
  private record Copy(int row, double likeness, int votes, IntBuffer answers) {}

  /**
   * The rows of those most alike somebody else, rising: those with at least seven votes and a
   * likeness of 0.9, the most alike first, the most votes among them first, until the share is
   * reached. People who cannot be told apart but differ are taken together or not at all, so that
   * neither order nor names decide.
   *
   * @param share of all who cast at least seven votes, 0..1
   */
  public static int[] find(Votes votes, double share) {
    List<Answers> all =
        IntStream.range(0, votes.participants())
            .filter(row -> votes.countOf(row) >= ENOUGH_VOTES)
            .mapToObj(row -> Answers.of(votes, row))
            .toList();
    double[] likeness = new NearCopies(all).likeness();
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (likeness[i] >= NEARLY_A_COPY) {
        int[] own = all.get(i).cells();
        copies.add(new Copy(all.get(i).row(), likeness[i], own.length, IntBuffer.wrap(own)));
      }
    }
    copies.sort(
        Comparator.comparingDouble(Copy::likeness).thenComparingInt(Copy::votes).reversed());
    return first(copies, (int) Math.floor(share * all.size()));
  }

  private static int[] first(List<Copy> copies, int most) {
    List<Integer> rows = new ArrayList<>();
    int from = 0;
    while (from < copies.size() && rows.size() < most) {
      Copy leading = copies.get(from);
      List<Copy> alike =
          copies.stream()
              .skip(from)
              .takeWhile(c -> c.likeness() == leading.likeness() && c.votes() == leading.votes())
              .toList();
      boolean same = alike.stream().allMatch(c -> c.answers().equals(leading.answers()));
      int left = most - rows.size();
      if (alike.size() > left && !same) {
        break;
      }
      alike.stream().limit(left).forEach(c -> rows.add(c.row()));
      from += alike.size();
    }
    return rows.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
