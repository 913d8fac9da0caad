package se.utmana.analysis.systemmap.loops;

import java.time.Duration;

/** When to stop; one for each thread, looked at often and asked of the clock seldom. */
final class Deadline {

  private static final int OFTEN = 1 << 12;

  private final long until;
  private int looks;
  private boolean over;

  private Deadline(long until) {
    this.until = until;
  }

  static Deadline in(Duration limit) {
    return new Deadline(System.nanoTime() + limit.toNanos());
  }

  /** The same moment, for another thread. */
  Deadline again() {
    return new Deadline(until);
  }

  boolean isOver() {
    if (++looks % OFTEN == 0) {
      over |= System.nanoTime() - until > 0;
    }
    return over;
  }

  /** Whether anybody was told that it is over. */
  boolean wasOver() {
    return over;
  }

  boolean isOverNow() {
    over |= System.nanoTime() - until > 0;
    return over;
  }
}
