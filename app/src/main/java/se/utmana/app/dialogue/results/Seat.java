package se.utmana.app.dialogue.results;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Where a server keeps the survey of one dialogue. */
final class Seat {

  /** Whoever computes or looks for a newer survey; the others take what is held. */
  final ReentrantLock lock = new ReentrantLock();

  volatile @Nullable Held held;

  /**
   * A survey and what it was computed from.
   *
   * @param fingerprint another one as soon as the votes or statements are others
   * @param seconds how long it took to compute, 0 when somebody else did
   * @param at when it was known to be the latest that can be had
   */
  record Held(
      String fingerprint, Survey survey, Map<Integer, Double> priorities, double seconds, long at) {

    private static final Duration FRESH = Duration.ofMillis(500);

    static Held of(String fingerprint, Survey survey, double seconds) {
      var priorities = new HashMap<Integer, Double>();
      survey.columns().forEach(column -> priorities.put(column.number(), column.priority()));
      return new Held(fingerprint, survey, priorities, seconds, System.nanoTime());
    }

    /** The same, looked at again. */
    Held again() {
      return new Held(fingerprint, survey, priorities, seconds, System.nanoTime());
    }

    boolean isFresh() {
      return System.nanoTime() - at < FRESH.toNanos();
    }
  }
}
