package se.utmana.app.trust.result;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * PostgreSQL leaves what was deleted or replaced on the disk until its place is needed. After a
 * wave has closed, the files of its keys and sums are written anew without them (decision 0129).
 */
@Component
class Shredder {

  private static final Logger LOG = LoggerFactory.getLogger(Shredder.class);

  private static final String KEYS = "vacuum (full) trust.key";
  private static final String SUMS = "vacuum (full) trust.urn";

  private final JdbcClient jdbc;

  Shredder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Async
  @TransactionalEventListener
  public void on(TrustWaveClosed event) {
    shred();
  }

  void shred() {
    try {
      jdbc.sql(KEYS).update();
      jdbc.sql(SUMS).update();
    } catch (DataAccessException e) {
      LOG.warn("The files of trust waves wait for autovacuum: {}", e.getClass().getSimpleName());
    }
  }
}
