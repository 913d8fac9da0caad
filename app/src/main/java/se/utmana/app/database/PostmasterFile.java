package se.utmana.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about the server of a cluster (PostgreSQL documentation,
 * "Database File Layout").
 */
record PostmasterFile(long pid, int port, boolean isReady) {

  static Optional<PostmasterFile> read(Path cluster) {
    try {
      var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
      if (lines.size() < 4) {
        return Optional.empty();
      }
      var isReady = lines.size() >= 8 && lines.get(7).strip().equals("ready");
      return Optional.of(
          new PostmasterFile(
              Long.parseLong(lines.get(0).strip()),
              Integer.parseInt(lines.get(3).strip()),
              isReady));
    } catch (IOException | NumberFormatException e) {
      // Missing, or half written by a server that is just starting: as good as none.
      return Optional.empty();
    }
  }

  /**
   * The server's process, unless it has died or its number now belongs to something else. A dead
   * process that nobody has collected has no command any more.
   */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().map(c -> c.contains("postgres")).orElse(false));
  }
}
