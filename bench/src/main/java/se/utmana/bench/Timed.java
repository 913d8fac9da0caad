package se.utmana.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How long requests took, and what they were answered. */
final class Timed {

  private final long start = System.nanoTime();
  private final long[] nanos;
  private final Map<Integer, Integer> byStatus = new TreeMap<>();
  private int count;
  private long whole;

  Timed(int most) {
    nanos = new long[most];
  }

  void add(long took, int status) {
    nanos[count++] = took;
    byStatus.merge(status, 1, Integer::sum);
  }

  void end() {
    whole = System.nanoTime() - start;
    Arrays.sort(nanos, 0, count);
  }

  int count() {
    return count;
  }

  double seconds() {
    return whole / 1e9;
  }

  double perSecond() {
    return count / seconds();
  }

  /** The time within which that share of the requests was answered. */
  double millis(double share) {
    return count == 0 ? 0 : nanos[Math.min(count - 1, (int) (count * share))] / 1e6;
  }

  /** How many were answered otherwise than hoped for. */
  int otherThan(int status) {
    return count - byStatus.getOrDefault(status, 0);
  }

  @Override
  public String toString() {
    return "%,.0f/s, p50 %.1f ms, p99 %.1f ms, answers %s"
        .formatted(perSecond(), millis(0.5), millis(0.99), byStatus);
  }
}
