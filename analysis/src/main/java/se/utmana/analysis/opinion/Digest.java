package se.utmana.analysis.opinion;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of everything a result depends on: votes, options, version. */
final class Digest {

  private Digest() {}

  /**
   * "sha256:" and 64 hexadecimal digits. O(V).
   *
   * @param options in words that do not depend on the order of a set
   */
  static String of(Votes votes, Mode mode, String options) {
    MessageDigest sha = sha256();
    text(sha, OpinionLandscape.VERSION + ' ' + mode + ' ' + options);
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    buffer.putInt(votes.participants()).putInt(votes.statements());
    for (int row = 0; row < votes.participants(); row++) {
      put(sha, buffer, -1);
      for (int at = votes.start(row); at < votes.end(row); at++) {
        put(sha, buffer, votes.cell(at));
      }
    }
    sha.update(buffer.flip());
    return "sha256:" + HexFormat.of().formatHex(sha.digest());
  }

  private static void put(MessageDigest sha, ByteBuffer buffer, int value) {
    if (buffer.remaining() < Integer.BYTES) {
      sha.update(buffer.flip());
      buffer.clear();
    }
    buffer.putInt(value);
  }

  private static void text(MessageDigest sha, String text) {
    sha.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
