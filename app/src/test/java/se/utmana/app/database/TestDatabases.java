package se.utmana.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.utmana.app.console.Progress;

/**
 * Real databases for tests: one PostgreSQL server for the whole run, and from it any number of
 * fresh databases, each a copy of a migrated one.
 */
public final class TestDatabases {

  /** A test's data need not outlive a power cut, so the disk is not waited for. */
  private static final Map<String, String> FAST =
      Map.of(
          "fsync", "off",
          "full_page_writes", "off",
          "synchronous_commit", "off",
          "max_connections", "300");

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static @Nullable TestDatabases running;

  private final EmbeddedDatabase server;

  private TestDatabases(EmbeddedDatabase server) {
    this.server = server;
  }

  /** How to reach a database. */
  public record Access(String url, String user, String password) {

    /** A data source without a pool. */
    public DriverManagerDataSource dataSource() {
      return new DriverManagerDataSource(url, user, password);
    }
  }

  /** A new database with every module's migrations and nothing else in it. */
  public static Access fresh() {
    return running().create("template template_utmana");
  }

  /** A new database without any schema. */
  public static Access empty() {
    return running().create("");
  }

  private Access create(String clause) {
    var name = "test_" + COUNT.incrementAndGet();
    execute("create database " + name + " owner utmana " + clause);
    return access(name);
  }

  private Access access(String name) {
    return new Access(
        server.url().replaceFirst("/utmana$", "/" + name), server.user(), server.password());
  }

  private void execute(String sql) {
    var url = server.url().replaceFirst("/utmana$", "/postgres");
    try (var connection = DriverManager.getConnection(url, "postgres", server.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static synchronized TestDatabases running() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  private static TestDatabases start() {
    var parent = Path.of("target", "test-database").toAbsolutePath();
    removeAbandoned(parent);
    var path = parent.resolve(String.valueOf(ProcessHandle.current().pid()));
    var server =
        EmbeddedDatabase.open(DataFolder.at(path), programs(), settings(), Progress.silent());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  delete(path);
                }));
    var databases = new TestDatabases(server);
    databases.execute("create database template_utmana owner utmana");
    var template = databases.access("template_utmana").dataSource();
    new Migrations(template, MigrationFiles.onTheClassPath()).migrate();
    return databases;
  }

  /** Where the tests' copy of PostgreSQL's programs is. */
  static Path programs() {
    return Path.of("target", "postgres").toAbsolutePath();
  }

  private static Map<String, String> settings() {
    var settings = new HashMap<>(PostgresServer.DURABLE);
    settings.putAll(FAST);
    return settings;
  }

  /** A run that was killed leaves its server and its folder behind. */
  private static void removeAbandoned(Path parent) {
    if (!Files.isDirectory(parent)) {
      return;
    }
    try (var folders = Files.list(parent)) {
      for (var path : folders.toList()) {
        try (var folder = DataFolder.at(path)) {
          if (folder.tryLock()) {
            var postgres = new PostgresPrograms(PostgresBinaries.in(programs()), path);
            new PostgresServer(postgres, folder, Map.of(), 0).stopOrphan();
            delete(path);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      PostgresBinaries.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
