package se.utmana.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** One connection of a load: sends a request, and knows when its answer has come whole. */
final class Line implements AutoCloseable {

  private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int STATUS_AT = 9;

  private final SocketChannel channel;
  private final int index;
  private ByteBuffer in = ByteBuffer.allocate(8 << 10);
  private long sentAt;
  private long nanos;
  private int bodyAt;

  Line(InetSocketAddress server, int index) throws IOException {
    this.index = index;
    channel = SocketChannel.open(server);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
  }

  SocketChannel channel() {
    return channel;
  }

  int index() {
    return index;
  }

  void send(byte[] request) throws IOException {
    in.clear();
    bodyAt = -1;
    sentAt = System.nanoTime();
    var out = ByteBuffer.wrap(request);
    while (out.hasRemaining()) {
      channel.write(out);
    }
  }

  /** Reads what is there; true when the answer is complete. */
  boolean receive() throws IOException {
    if (!in.hasRemaining()) {
      in = ByteBuffer.allocate(in.capacity() * 2).put(in.flip());
    }
    if (channel.read(in) < 0) {
      throw new EOFException("the server hung up");
    }
    if (bodyAt < 0) {
      var at = find(END_OF_HEADERS, 0);
      if (at < 0) {
        return false;
      }
      bodyAt = at + END_OF_HEADERS.length;
    }
    if (isWhole()) {
      nanos = System.nanoTime() - sentAt;
      return true;
    }
    return false;
  }

  /** Reads what is there; true when the answer's headers have come. */
  boolean hasBegun() throws IOException {
    return bodyAt >= 0 || receive() || bodyAt >= 0;
  }

  private boolean isWhole() {
    var headers = text(0, bodyAt).toLowerCase(Locale.ROOT);
    var length = headers.indexOf("\r\ncontent-length:");
    if (length >= 0) {
      var from = length + "\r\ncontent-length:".length();
      var size = Integer.parseInt(headers.substring(from, headers.indexOf('\r', from)).strip());
      return in.position() >= bodyAt + size;
    }
    return !headers.contains("\r\ntransfer-encoding: chunked") || endsWithLastChunk();
  }

  private boolean endsWithLastChunk() {
    var from = in.position() - LAST_CHUNK.length;
    return from >= bodyAt
        && Arrays.equals(in.array(), from, in.position(), LAST_CHUNK, 0, LAST_CHUNK.length);
  }

  private int find(byte[] wanted, int from) {
    var bytes = in.array();
    for (var at = from; at + wanted.length <= in.position(); at++) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }

  int status() {
    return Integer.parseInt(text(STATUS_AT, STATUS_AT + 3));
  }

  String body() {
    return text(bodyAt, in.position());
  }

  long nanos() {
    return nanos;
  }

  private String text(int from, int to) {
    return new String(in.array(), from, to - from, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
