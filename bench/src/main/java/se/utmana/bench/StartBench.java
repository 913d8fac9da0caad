package se.utmana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long {@code ./utmana} takes to its first page on existing data, from the command to the last
 * byte of the page, against the promise and against a JVM that only says its version.
 */
final class StartBench {

  private static final int RUNS = 10;
  private static final double PROMISE = 3.0;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path launcher;
  private final PrintStream out;

  StartBench(Path launcher, PrintStream out) {
    this.launcher = launcher;
    this.out = out;
  }

  void run() throws IOException, InterruptedException {
    var data = Files.createTempDirectory("utmana-bench").resolve("data");
    firstPage(data);
    var starts = new double[RUNS];
    var bare = new double[RUNS];
    for (var i = 0; i < RUNS; i++) {
      starts[i] = firstPage(data);
      bare[i] = bareJvm();
    }
    Arrays.sort(starts);
    Arrays.sort(bare);
    out.printf(
        Locale.ROOT,
        "start to first page, %d runs: least %.2f s, median %.2f s; of the promised %.0f s: %.2f;"
            + " of a bare JVM (%.3f s): %.0f%n",
        RUNS,
        starts[0],
        median(starts),
        PROMISE,
        median(starts) / PROMISE,
        median(bare),
        median(starts) / median(bare));
  }

  private static double median(double... sorted) {
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private double firstPage(Path data) throws IOException, InterruptedException {
    var port = freePort();
    var begun = System.nanoTime();
    var server =
        start(launcher.toString(), "--data", data.toString(), "--port", String.valueOf(port));
    try {
      awaitPage(server, URI.create("http://127.0.0.1:" + port + "/"));
      return (System.nanoTime() - begun) / 1e9;
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static void awaitPage(Process server, URI page) throws InterruptedException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try (var client = HttpClient.newHttpClient()) {
      while (server.isAlive() && System.nanoTime() < deadline) {
        try {
          var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
          if (answer.statusCode() == 200) {
            return;
          }
        } catch (IOException e) {
          // Nobody listens yet.
          Thread.sleep(10);
        }
      }
    }
    throw new IllegalStateException("The server did not show its first page");
  }

  private static double bareJvm() throws IOException, InterruptedException {
    var begun = System.nanoTime();
    start(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version").waitFor();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static Process start(String... command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
