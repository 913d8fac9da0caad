package se.utmana.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Requests that come when people come, not when the server is ready: a fixed number a second, each
 * timed from when it was due. Whoever finds every connection taken waits, and that counts.
 */
final class OpenLoad {

  private static final int OK = 200;

  private final InetSocketAddress server;
  private final byte[] request;
  private final int connections;

  OpenLoad(int port, byte[] request, int connections) {
    this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    this.request = request;
    this.connections = connections;
  }

  /** Those that were served and those that were turned away. */
  record Outcome(Timed served, Timed refused) {}

  Outcome run(double perSecond, double seconds) throws IOException {
    var count = (int) (perSecond * seconds);
    var served = new Timed(count);
    var refused = new Timed(count);
    var due = new long[connections];
    try (var selector = Selector.open()) {
      var idle = new ArrayDeque<Line>();
      for (var i = 0; i < connections; i++) {
        idle.add(connect(selector, i));
      }
      var start = System.nanoTime();
      var gap = 1e9 / perSecond;
      var sent = 0;
      while (served.count() + refused.count() < count) {
        sent = sendDue(start, gap, sent, count, idle, due);
        selector.select(1);
        for (var key : selector.selectedKeys()) {
          var line = (Line) key.attachment();
          if (line.receive()) {
            var took = System.nanoTime() - due[line.index()];
            (line.status() == OK ? served : refused).add(took, line.status());
            var isOpen = line.status() == OK;
            idle.add(isOpen ? line : again(selector, line));
          }
        }
        selector.selectedKeys().clear();
      }
      served.end();
      refused.end();
      for (var key : selector.keys()) {
        ((Line) key.attachment()).close();
      }
    }
    return new Outcome(served, refused);
  }

  private int sendDue(long start, double gap, int sent, int count, Queue<Line> idle, long[] due)
      throws IOException {
    var next = sent;
    while (next < count && !idle.isEmpty() && System.nanoTime() - start >= next * gap) {
      var line = idle.remove();
      due[line.index()] = start + (long) (next * gap);
      line.send(request);
      next++;
    }
    return next;
  }

  private Line connect(Selector selector, int index) throws IOException {
    var line = new Line(server, index);
    line.channel().register(selector, SelectionKey.OP_READ, line);
    return line;
  }

  /** The server hangs up on whom it turns away. */
  private Line again(Selector selector, Line line) throws IOException {
    line.close();
    return connect(selector, line.index());
  }
}
