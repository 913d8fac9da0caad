package se.utmana.analysis.ranking;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws the pair that tells most, among those that a voter has not seen. */
public final class NextPairs {

  // The first item is one of those we know least about, so that all are shown about as often. The
  // second is one of those from which the answer tells most: a choice between i and j adds
  // log(1 + p(1 − p)·(Var λi + Var λj)) / 2 to what is known, most where both are uncertain and
  // close (Bayesian D-optimality; Glickman and Jensen, 2005). The draw among a few of each keeps
  // people who come at the same time from getting the same pair.

  private static final int FEW = 3;
  private static final int TENTH = 10;

  private final Strengths strengths;

  private NextPairs(Strengths strengths) {
    this.strengths = strengths;
  }

  /** By what the choices so far tell. */
  public static NextPairs of(Ranking ranking) {
    return new NextPairs(ranking.unguarded());
  }

  /**
   * The next pair for a voter; empty when the voter has seen all. O(m log m), more only for a voter
   * who has seen nearly all.
   *
   * @param seen the pairs that the voter has answered or skipped, in either direction
   * @param draw any number; the same draw gives the same pair
   */
  public Optional<Pair> find(Set<Pair> seen, long draw) {
    SplittableRandom random = new SplittableRandom(draw);
    Set<Pair> passed = seen.stream().map(Pair::sorted).collect(Collectors.toSet());
    List<Integer> firsts = leastKnownFirst();
    int few = Math.min(firsts.size(), Math.max(FEW, firsts.size() / TENTH));
    Collections.rotate(firsts.subList(0, few), random.nextInt(few));
    for (int first : firsts) {
      List<Integer> seconds = mostTellingFirst(first, passed);
      if (!seconds.isEmpty()) {
        int second = seconds.get(random.nextInt(Math.min(FEW, seconds.size())));
        return Optional.of(
            random.nextBoolean() ? new Pair(first, second) : new Pair(second, first));
      }
    }
    return Optional.empty();
  }

  private List<Integer> leastKnownFirst() {
    return IntStream.range(0, strengths.items())
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(strengths::error).reversed())
        .collect(Collectors.toList());
  }

  private List<Integer> mostTellingFirst(int first, Set<Pair> passed) {
    return IntStream.range(0, strengths.items())
        .filter(second -> second != first)
        .filter(second -> !passed.contains(new Pair(first, second).sorted()))
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(second -> gain(first, second)).reversed())
        .toList();
  }

  private double gain(int first, int second) {
    double odds = StrictMath.exp(strengths.strength(first) - strengths.strength(second));
    double variance =
        strengths.error(first) * strengths.error(first)
            + strengths.error(second) * strengths.error(second);
    return Information.weight(odds, 1) * variance;
  }
}
