package se.utmana.analysis.systemmap.loops;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** The strongest loops seen so far: least cost, then shortest, then by the numbers of the links. */
final class Strongest {

  /** A loop as its links from the root on. */
  private record Seen(long cost, List<Integer> links, List<Integer> factors) {}

  private static final Comparator<Seen> BEST =
      Comparator.comparingLong(Seen::cost)
          .thenComparingInt(seen -> seen.links.size())
          .thenComparing(Seen::factors, Loop.IN_TURN);

  private final int keep;
  private final PriorityQueue<Seen> kept = new PriorityQueue<>(BEST.reversed());
  private long worst = Long.MAX_VALUE;
  private int worstLength = Integer.MAX_VALUE;

  Strongest(int keep) {
    this.keep = keep;
    if (keep == 0) {
      worst = Long.MIN_VALUE;
    }
  }

  /** Whether a loop of this cost and length may be among the strongest. */
  boolean mayTake(long cost, int length) {
    return cost < worst || (cost == worst && length <= worstLength);
  }

  /**
   * Takes a loop if it is among the strongest.
   *
   * @param links its links, from any factor on
   * @param causes the factor each of them comes from
   */
  void take(long cost, int[] links, int[] causes) {
    int start = 0;
    for (int i = 1; i < causes.length; i++) {
      start = causes[i] < causes[start] ? i : start;
    }
    take(new Seen(cost, rotated(links, start), rotated(causes, start)));
  }

  void take(Strongest other) {
    other.kept.forEach(this::take);
  }

  private void take(Seen seen) {
    kept.add(seen);
    if (kept.size() > keep) {
      kept.remove();
    }
    if (kept.size() == keep && !kept.isEmpty()) {
      worst = kept.element().cost();
      worstLength = kept.element().links.size();
    }
  }

  private static List<Integer> rotated(int[] numbers, int start) {
    return IntStream.range(start, start + numbers.length)
        .mapToObj(i -> numbers[i % numbers.length])
        .toList();
  }

  /** Strongest first, each as its links. */
  List<List<Integer>> inOrder() {
    return kept.stream().sorted(BEST).map(Seen::links).toList();
  }
}
