package se.utmana.app.database;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the embedded server back, on the same port, when it dies while it should run. */
final class PostgresWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);
  private static final Duration INTERVAL = Duration.ofMillis(250);

  private final PostgresServer server;
  private volatile boolean closed;

  private PostgresWatch(PostgresServer server) {
    this.server = server;
  }

  static PostgresWatch of(PostgresServer server) {
    var watch = new PostgresWatch(server);
    Thread.ofPlatform().daemon().name("database-watch").start(watch::run);
    return watch;
  }

  private void run() {
    while (!closed) {
      try {
        Thread.sleep(INTERVAL);
        revive();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private synchronized void revive() {
    if (closed || server.isRunning()) {
      return;
    }
    LOG.warn("The database stopped unexpectedly and is started again");
    try {
      server.start();
      LOG.info("The database runs again");
    } catch (RuntimeException e) {
      LOG.warn("The database could not be started, trying again: {}", e.getMessage());
    }
  }

  /** Ends the watch; a revival under way is finished first. */
  @Override
  public synchronized void close() {
    closed = true;
  }
}
