package se.utmana.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests a second of a bare Tomcat in a process of its own. */
final class TomcatLimit {

  private static final int REQUESTS = 300_000;

  private TomcatLimit() {}

  static Timed measure(int connections) throws IOException, InterruptedException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var server =
        new ProcessBuilder(
                List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Bench.class.getName(),
                    "bare-tomcat",
                    String.valueOf(port)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      server.inputReader(StandardCharsets.UTF_8).readLine();
      var get =
          ("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII);
      var load = new Load(port, connections, connection -> get);
      load.requests(REQUESTS / 3);
      return load.requests(REQUESTS);
    } finally {
      server.destroyForcibly().waitFor();
    }
  }
}
