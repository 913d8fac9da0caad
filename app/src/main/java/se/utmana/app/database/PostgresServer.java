package se.utmana.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import se.utmana.app.console.StartFailure;

/** The server process of a data folder's cluster. */
final class PostgresServer {

  /**
   * An acknowledged write is on the disk: fsync, full pages and synchronous commit. Settings given
   * at the start win over every file in the folder. Errors are logged without statement, values or
   * detail, since a vote's value and a person's address are in those.
   */
  static final Map<String, String> DURABLE =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("log_checkpoints", "off"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("timezone", "UTC"),
          Map.entry("jit", "off"),
          Map.entry("max_wal_size", "2GB"),
          Map.entry("shared_buffers", "256MB"));

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long LOG_BYTES = 5L << 20;

  private final PostgresPrograms postgres;
  private final DataFolder folder;
  private final Map<String, String> settings;
  private final int port;

  PostgresServer(
      PostgresPrograms postgres, DataFolder folder, Map<String, String> settings, int port) {
    this.postgres = postgres;
    this.folder = folder;
    this.port = port;
    this.settings = new LinkedHashMap<>(settings);
    this.settings.put("port", String.valueOf(port));
    this.settings.put("listen_addresses", "127.0.0.1");
    this.settings.put("unix_socket_directories", "''");
    this.settings.put("password_encryption", "scram-sha-256");
  }

  int port() {
    return port;
  }

  boolean isRunning() {
    return folder.postmaster().flatMap(PostmasterFile::process).isPresent();
  }

  /** Stops a server that outlived the process that started it; it writes everything down first. */
  void stopOrphan() {
    if (isRunning()) {
      postgres.stop(folder.database());
    }
  }

  /**
   * Starts the server and returns when it answers. After a kill −9 the dead server's last helpers
   * may hold on for a moment, so a refusal is tried again for a while.
   */
  void start() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var logged = logSize();
      try {
        postgres.start(folder.database(), folder.log(), settings);
        return;
      } catch (StartFailure e) {
        var log = logFrom(logged);
        if (log.contains("No space left on device")) {
          throw new StartFailure("console.data.full", folder.path(), 300);
        }
        if (log.contains("database files are incompatible")) {
          throw new StartFailure("console.database.version", folder.path());
        }
        var mayPass = log.contains("shared memory") || log.contains("postmaster.pid");
        if (!mayPass || System.nanoTime() > deadline) {
          throw new StartFailure("console.database.start", lastFatal(log), folder.log());
        }
        pause();
      }
    }
  }

  /** Stops the server cleanly; does nothing when it has died already. */
  void stop() {
    if (isRunning()) {
      postgres.stop(folder.database());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the database", e);
    }
  }

  private long logSize() {
    try {
      var log = folder.log();
      if (!Files.exists(log)) {
        return 0;
      }
      if (Files.size(log) > LOG_BYTES) {
        var old = log.resolveSibling(log.getFileName() + ".1");
        Files.move(log, old, StandardCopyOption.REPLACE_EXISTING);
        return 0;
      }
      return Files.size(log);
    } catch (IOException e) {
      throw DataFolder.failure(e, folder.path());
    }
  }

  private String logFrom(long position) {
    try (var log = Files.newInputStream(folder.log())) {
      log.skipNBytes(position);
      return new String(log.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static String lastFatal(String log) {
    return log.lines()
        .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
        .reduce("", (first, second) -> second)
        .replaceFirst(".*(FATAL|PANIC): +", "");
  }
}
