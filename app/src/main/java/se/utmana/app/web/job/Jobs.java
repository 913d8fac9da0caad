package se.utmana.app.web.job;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.fault.FaultLog;
import se.utmana.app.web.live.Live;

/** Runs long work beside the requests; its owner watches it at {@link JobId#path()}. */
@Component
public class Jobs {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  /** Work that computes shares the processors with people who wait for pages. */
  private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  private final JobStore store;
  private final Live live;
  private final TransactionTemplate ownTransaction;
  private final UUID node = Ids.random();
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  Jobs(JobStore store, Live live, PlatformTransactionManager transactions) {
    this.store = store;
    this.live = live;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Starts work, when called in a transaction after its commit.
   *
   * @param owner the account that alone may watch it
   * @param titleKey the text that says what the work is
   */
  public JobId start(UUID owner, String titleKey, Work work) {
    var id = new JobId(Ids.next());
    store.add(id, owner, titleKey, node);
    afterCommit(() -> Thread.ofVirtual().name("job").start(() -> run(id, work)));
    return id;
  }

  private void run(JobId id, Work work) {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      store.succeed(id, work.run(new StoredProgress(id, store, live, ownTransaction)));
    } catch (RefusedException refused) {
      store.fail(id, refused.refusal());
    } catch (Exception | StackOverflowError | OutOfMemoryError broken) {
      store.fail(id, Refusal.of("web.job.broken", FaultLog.write("job", broken)));
    } finally {
      places.release();
      live.publish(id.topic(), "end", "null");
    }
  }

  private static void afterCommit(Runnable start) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      start.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            start.run();
          }
        });
  }

  @Scheduled(fixedDelayString = "PT15S")
  void beat() {
    store.beat(node);
  }

  @Scheduled(fixedDelayString = "PT12H")
  void forget() {
    store.forget();
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    try {
      store.stop(node);
    } catch (RuntimeException unreachable) {
      LOG.debug("The running jobs are given up when another server notices");
    }
  }
}
