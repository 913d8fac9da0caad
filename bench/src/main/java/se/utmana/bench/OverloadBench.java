package se.utmana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Five times as many readers as can be served: with the limit on readers, and as a control without
 * one.
 */
final class OverloadBench {

  private static final int BUSY = 32;
  private static final int CONNECTIONS = 2_000;
  private static final double TIMES = 5;
  private static final int WARM = 5_000;
  private static final String PAGE = "/spaces/exempel-skolmaltider/challenges";

  private final PrintStream out;
  private final double seconds;

  OverloadBench(PrintStream out, boolean quick) {
    this.out = out;
    this.seconds = quick ? 5 : 20;
  }

  void run(Path jar) throws IOException, InterruptedException {
    measure("with the limit", jar, 0);
    measure("control, no limit", jar, Integer.MAX_VALUE);
  }

  /**
   * @param readers how many are let in at once, 0 for as many as by default
   */
  private void measure(String name, Path jar, int readers)
      throws IOException, InterruptedException {
    try (var server = BenchServer.start(jar, "--demo", "-Dutmana.readers-at-once=" + readers)) {
      var request =
          "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: %s\r\n\r\n"
              .formatted(PAGE, server.cookies())
              .getBytes(StandardCharsets.US_ASCII);
      var calm = new Load(server.port(), BUSY, connection -> request);
      calm.requests(WARM);
      var normal = calm.requests(WARM);
      out.printf("%-18s normal     %s%n", name, normal);
      var crowd = new OpenLoad(server.port(), request, CONNECTIONS);
      var outcome = crowd.run(TIMES * normal.perSecond(), seconds);
      out.printf(
          "%-18s five times served %s: %.1f times the normal p99%n",
          name, outcome.served(), outcome.served().millis(0.99) / normal.millis(0.99));
      out.printf("%-18s five times refused %s%n", name, outcome.refused());
      out.printf("%-18s after      %s%n", name, calm.requests(WARM));
    }
  }
}
