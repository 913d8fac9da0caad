package se.utmana.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests over many connections at once from a single thread, so that the load takes as little as
 * it can from the processors that it shares with the server. Every connection sends the next
 * request when the last one is answered.
 */
final class Load {

  /** Says what each connection sends, and hears what it was answered. */
  interface Script {

    /** The next request of a connection, as bytes of HTTP. */
    byte[] next(int connection);

    /** Called with every answer; the body only where it is asked for. */
    default void hear(int connection, int status, String body) {}

    default boolean wantsBody() {
      return false;
    }
  }

  private final InetSocketAddress server;
  private final int connections;
  private final Script script;

  Load(int port, int connections, Script script) {
    this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    this.connections = connections;
    this.script = script;
  }

  /** Sends so many requests and tells how long they took, connecting not counted. */
  Timed requests(int count) {
    try (var selector = Selector.open()) {
      var all = connect(selector);
      var timed = new Timed(count);
      var sent = 0;
      for (; sent < Math.min(count, connections); sent++) {
        all.get(sent).send(script.next(sent));
      }
      while (timed.count() < count) {
        selector.select(5_000);
        if (selector.selectedKeys().isEmpty()) {
          throw new IOException("no answer within 5 s");
        }
        for (var key : selector.selectedKeys()) {
          var line = (Line) key.attachment();
          if (line.receive()) {
            timed.add(line.nanos(), line.status());
            script.hear(line.index(), line.status(), script.wantsBody() ? line.body() : "");
            if (sent < count) {
              line.send(script.next(line.index()));
              sent++;
            }
          }
        }
        selector.selectedKeys().clear();
      }
      timed.end();
      for (var line : all) {
        line.close();
      }
      return timed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Line> connect(Selector selector) throws IOException {
    var all = new ArrayList<Line>();
    for (var i = 0; i < connections; i++) {
      var line = new Line(server, i);
      line.channel().register(selector, SelectionKey.OP_READ, line);
      all.add(line);
    }
    return all;
  }
}
