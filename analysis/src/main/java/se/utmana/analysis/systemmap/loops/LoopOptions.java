package se.utmana.analysis.systemmap.loops;

import java.time.Duration;

/**
 * How far to look for loops.
 *
 * @param longest the most links a loop may have, 1 to 64
 * @param keep how many of the strongest to keep, 0 to 100,000; all are counted
 * @param limit when to stop, finished or not
 */
public record LoopOptions(int longest, int keep, Duration limit) {

  private static final int MOST_LINKS = 64;
  private static final int MOST_KEPT = 100_000;

  /** Up to eight links, the hundred strongest, ten seconds. */
  public static final LoopOptions USUAL = new LoopOptions(8, 100, Duration.ofSeconds(10));

  public LoopOptions {
    if (longest < 1 || longest > MOST_LINKS || keep < 0 || keep > MOST_KEPT) {
      throw new IllegalArgumentException(
          "loops of 1 to 64 links, 0 to 100,000 kept, not %d and %d".formatted(longest, keep));
    }
  }

  /** The same, but for loops of up to so many links. */
  public LoopOptions upTo(int links) {
    return new LoopOptions(links, keep, limit);
  }
}
