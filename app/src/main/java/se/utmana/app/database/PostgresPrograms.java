package se.utmana.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.utmana.app.console.StartFailure;

/** Runs {@code initdb}, {@code pg_ctl} and {@code postgres}, also for the administrator. */
final class PostgresPrograms {

  private static final int SECONDS = 90;

  private final Path binaries;
  private final Path scratch;

  /**
   * @param binaries the folder with {@code bin}
   * @param scratch where the output of a program is kept while it runs
   */
  PostgresPrograms(Path binaries, Path scratch) {
    this.binaries = binaries;
    this.scratch = scratch;
  }

  /** Makes a cluster with a superuser that must give the password, from this machine only. */
  void initialise(Path cluster, Path passwordFile) {
    run(
        "",
        "initdb",
        "-D",
        cluster.toString(),
        "-U",
        "postgres",
        "--auth=scram-sha-256",
        "--pwfile=" + passwordFile,
        "-E",
        "UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--no-instructions");
  }

  /** Runs statements, one a line, on a cluster without a server. */
  void alone(Path cluster, String statements) {
    run(statements, "postgres", "--single", "-D", cluster.toString(), "postgres");
  }

  /** Starts the server and returns when it answers. */
  void start(Path cluster, Path log, Map<String, String> settings) {
    var options = new StringBuilder();
    settings.forEach(
        (name, value) -> options.append("-c ").append(name).append("=").append(value).append(" "));
    run(
        "",
        "pg_ctl",
        "start",
        "-s",
        "-w",
        "-t",
        String.valueOf(SECONDS - 10),
        "-D",
        cluster.toString(),
        "-l",
        log.toString(),
        "-o",
        options.toString());
  }

  /** Stops the server cleanly: open transactions are rolled back, the rest is written. */
  void stop(Path cluster) {
    run(
        "",
        "pg_ctl",
        "stop",
        "-s",
        "-w",
        "-t",
        String.valueOf(SECONDS - 10),
        "-m",
        "fast",
        "-D",
        cluster.toString());
  }

  private void run(String input, String program, String... arguments) {
    var command = new ArrayList<String>();
    if (isRoot()) {
      // PostgreSQL refuses root. In a user name space of its own root is nobody to PostgreSQL,
      // while the files stay root's.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(binaries.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    try {
      // A file and not a pipe: the server inherits the output and would hold a pipe open.
      var output = Files.createTempFile(scratch, program, ".out");
      try {
        var builder =
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try (var in = process.getOutputStream()) {
          in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new StartFailure("console.database.slow", program, SECONDS);
        }
        if (process.exitValue() != 0) {
          throw failure(program, Files.readString(output));
        }
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw DataFolder.failure(e, scratch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + program, e);
    }
  }

  private StartFailure failure(String program, String output) {
    if (output.contains("No space left on device")) {
      return new StartFailure("console.data.full", scratch, 300);
    }
    if (output.contains("unshare")) {
      return new StartFailure("console.database.root");
    }
    var last = output.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b).strip();
    return new StartFailure("console.database.program", program, last, scratch);
  }

  private static boolean isRoot() {
    try {
      return Files.isDirectory(Path.of("/proc/self"))
          && (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
