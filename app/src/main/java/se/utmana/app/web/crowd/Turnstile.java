package se.utmana.app.web.crowd;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets so many requests in at once; the next ones wait for a moment, and then are turned away. */
public final class Turnstile {

  private static final String PASS = Turnstile.class.getName();

  private final Semaphore places;
  private final Duration moment;

  Turnstile(int places, Duration moment) {
    this.places = new Semaphore(places);
    this.moment = moment;
  }

  /** Whether the request got a place; it holds it until it leaves. */
  boolean enter(HttpServletRequest request) {
    try {
      if (!places.tryAcquire() && !places.tryAcquire(moment.toMillis(), TimeUnit.MILLISECONDS)) {
        return false;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
    request.setAttribute(PASS, new Pass(places));
    return true;
  }

  /**
   * Gives the place of a request back; a second time does nothing. Called when all that is left is
   * to write, so that nobody who reads slowly holds a place.
   */
  public static void leave(HttpServletRequest request) {
    if (request.getAttribute(PASS) instanceof Pass pass) {
      pass.giveBack();
    }
  }

  int free() {
    return places.availablePermits();
  }

  private record Pass(Semaphore places, AtomicBoolean isOut) {

    Pass(Semaphore places) {
      this(places, new AtomicBoolean());
    }

    void giveBack() {
      if (isOut.compareAndSet(false, true)) {
        places.release();
      }
    }
  }
}
