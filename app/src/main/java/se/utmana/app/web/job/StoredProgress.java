package se.utmana.app.web.job;

import java.time.Duration;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.web.live.Live;

/** Writes down now and then how far work is, however often it says so. */
final class StoredProgress implements JobProgress {

  private static final Duration PAUSE = Duration.ofMillis(500);

  private final JobId id;
  private final JobStore store;
  private final Live live;
  private final TransactionTemplate ownTransaction;
  private String step = "web.job.running";
  private long next = System.nanoTime();

  StoredProgress(JobId id, JobStore store, Live live, TransactionTemplate ownTransaction) {
    this.id = id;
    this.store = store;
    this.live = live;
    this.ownTransaction = ownTransaction;
  }

  @Override
  public void step(String key) {
    step = key;
    write(0, 0);
  }

  @Override
  public void reached(long done, long total) {
    if (System.nanoTime() - next >= 0) {
      write(done, total);
    }
  }

  private void write(long done, long total) {
    // Work that writes in one transaction would otherwise be silent until its end.
    ownTransaction.executeWithoutResult(
        status -> {
          store.reach(id, step, done, total);
          live.publish(id.topic(), "progress", "null");
        });
    next = System.nanoTime() + PAUSE.toNanos();
  }
}
