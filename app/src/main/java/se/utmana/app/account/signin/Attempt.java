package se.utmana.app.account.signin;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An attempt that limits were asked about: allowed, or to be made again after a while. */
public final class Attempt {

  private final List<Bucket> taken = new ArrayList<>();
  private Duration wait = Duration.ZERO;

  /** Asks one limit after the other; whom the first stops uses nothing of the others up. */
  Attempt(List<Bucket> buckets) {
    for (var bucket : buckets) {
      var probe = bucket.tryConsumeAndReturnRemaining(1);
      if (!probe.isConsumed()) {
        wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
        return;
      }
      taken.add(bucket);
    }
  }

  public boolean isRefused() {
    return wait.isPositive();
  }

  /** Whole seconds until the next attempt may be made, at least one when this one was refused. */
  public long seconds() {
    return wait.plusNanos(999_999_999).toSeconds();
  }

  /** What turns out to be no guess counts towards no limit. */
  public void succeeded() {
    taken.forEach(bucket -> bucket.addTokens(1));
  }
}
