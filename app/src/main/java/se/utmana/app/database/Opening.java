package se.utmana.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.core.env.Environment;
import se.utmana.app.console.Progress;

/**
 * A database that is opened and migrated on a thread of its own, while the rest of a start goes on.
 */
final class Opening implements AutoCloseable {

  private record Opened(Database database, HikariDataSource pool) {}

  private final FutureTask<Opened> work;

  private Opening(FutureTask<Opened> work) {
    this.work = work;
  }

  static Opening of(Environment environment, Progress progress) {
    var work = new FutureTask<>(() -> open(environment, progress));
    Thread.ofPlatform().daemon().name("database-opening").start(work);
    return new Opening(work);
  }

  /** The connections, as soon as the database has the schema that this program wants. */
  HikariDataSource pool() {
    try {
      return work.get().pool();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the database", e);
    }
  }

  private static Opened open(Environment environment, Progress progress) {
    var attach = environment.getProperty("utmana.attach", Boolean.class, false);
    var database = Databases.open(DatabaseSettings.of(environment), attach, progress);
    try {
      var pool = pool(database, environment.getProperty("utmana.db.connections", int.class, 20));
      try {
        Databases.migrate(pool, database, progress);
        return new Opened(database, pool);
      } catch (RuntimeException e) {
        pool.close();
        throw e;
      }
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** A request that finds no connection within seconds fails, rather than waits with the rest. */
  private static HikariDataSource pool(Database database, int connections) {
    var config = new HikariConfig();
    config.setPoolName("utmana");
    config.setJdbcUrl(database.url());
    config.setUsername(database.user());
    config.setPassword(database.password());
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(Math.min(4, connections));
    config.setConnectionTimeout(5_000);
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("ApplicationName", "utmana");
    config.addDataSourceProperty("connectTimeout", "4");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return new HikariDataSource(config);
  }

  /** Leaves the database, also when it has only just been opened; a second time does nothing. */
  @Override
  public void close() {
    try {
      var opened = work.get();
      opened.pool().close();
      opened.database().close();
    } catch (ExecutionException e) {
      // Whoever asked for the connections has been told; nothing is open.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
