package se.utmana.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many people who have the results open and wait for news. */
final class Crowd implements AutoCloseable {

  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final List<Line> lines = new ArrayList<>();
  private int refused;

  /** Connects so many people, and waits until each has been answered. */
  static Crowd of(int people, String code, int port) throws IOException, InterruptedException {
    var crowd = new Crowd();
    var server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var request =
        ("GET /d/" + code + "/live HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    for (var i = 0; i < people; i++) {
      var line = new Line(server, i);
      line.send(request);
      crowd.lines.add(line);
    }
    var end = System.nanoTime() + PATIENCE_NANOS;
    for (var line : crowd.lines) {
      while (!line.hasBegun() && System.nanoTime() < end) {
        Thread.sleep(1);
      }
      crowd.refused += line.hasBegun() && line.status() == 200 ? 0 : 1;
    }
    return crowd;
  }

  /** How many were not let in, or have been cut off since. */
  int lost() {
    var lost = refused;
    for (var line : lines) {
      try {
        line.receive();
      } catch (IOException cut) {
        lost++;
      }
    }
    return lost;
  }

  @Override
  public void close() throws IOException {
    for (var line : lines) {
      line.close();
    }
  }
}
