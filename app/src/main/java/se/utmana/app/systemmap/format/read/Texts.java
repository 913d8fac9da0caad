package se.utmana.app.systemmap.format.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import se.utmana.app.systemmap.format.sketch.MapProblem;

/** Decodes a file, UTF-8 unless a byte order mark says UTF-16, and names the line of a fault. */
final class Texts {

  private Texts() {}

  static String decode(String file, byte[] content) throws MapProblem {
    var charset = charset(content);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.wrap(content);
    var chars = CharBuffer.allocate(content.length + 1);
    var result = decoder.decode(bytes, chars, true);
    if (result.isError()) {
      throw MapProblem.at(file, lineAt(content, bytes.position()), "utf8");
    }
    var text = chars.flip().toString();
    if (text.indexOf('\0') >= 0) {
      throw MapProblem.of("binary", file);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] content) {
    if (content.length >= 2 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    boolean big = content.length >= 2 && (content[0] & 0xff) == 0xfe && (content[1] & 0xff) == 0xff;
    return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static long lineAt(byte[] content, int position) {
    long line = 1;
    for (int i = 0; i < position; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
