package se.utmana.app.web.live;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from the database what any node published, on a connection of its own. When it is cut off
 * it comes back by itself and hands on what it missed.
 */
@Component
class LiveListener implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(LiveListener.class);
  private static final int WAIT_MILLIS = 2_000;
  private static final Duration COMES_BACK_AFTER = Duration.ofSeconds(1);

  private final Live live;
  private final HikariDataSource database;
  private @Nullable Thread thread;

  LiveListener(Live live, HikariDataSource database) {
    this.live = live;
    this.database = database;
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("live-listener").start(this::listen);
  }

  @Override
  public void stop() {
    var running = thread;
    if (running != null) {
      running.interrupt();
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void listen() {
    var heardUntil = live.now();
    while (!Thread.currentThread().isInterrupted()) {
      try (var connection = connect()) {
        live.passAll(heardUntil);
        while (!Thread.currentThread().isInterrupted()) {
          var before = live.now();
          hear(connection);
          heardUntil = before;
        }
      } catch (SQLException | RuntimeException cut) {
        LOG.debug("Live updates wait for the database");
        pause();
      }
    }
  }

  private void hear(Connection connection) throws SQLException {
    var before = live.now();
    var notes = connection.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
    if (notes == null || notes.length == 0) {
      // Without a question a connection that is silently cut would never be noticed.
      if (!connection.isValid(WAIT_MILLIS / 1000)) {
        throw new SQLException("The database is silent");
      }
      return;
    }
    Arrays.stream(notes)
        .map(PGNotification::getParameter)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet())
        .forEach(topic -> live.pass(topic, before));
  }

  private Connection connect() throws SQLException {
    var properties = new Properties();
    properties.putAll(database.getDataSourceProperties());
    properties.setProperty("user", Objects.requireNonNullElse(database.getUsername(), ""));
    properties.setProperty("password", Objects.requireNonNullElse(database.getPassword(), ""));
    properties.setProperty("ApplicationName", "utmana-live");
    var connection = DriverManager.getConnection(database.getJdbcUrl(), properties);
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + LiveEvents.CHANNEL);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  private static void pause() {
    try {
      Thread.sleep(COMES_BACK_AFTER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
