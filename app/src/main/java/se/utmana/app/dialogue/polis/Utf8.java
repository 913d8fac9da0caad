package se.utmana.app.dialogue.polis;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes a file, and names the line where it is not UTF-8. */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  static String decode(String file, byte[] content) throws PolisProblem {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chars = CharBuffer.allocate(content.length + 1);
    CoderResult result = decoder.decode(bytes, chars, true);
    if (result.isError()) {
      throw PolisProblem.at(file, lineAt(content, bytes.position()), "utf8");
    }
    String text = chars.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static long lineAt(byte[] content, int position) {
    long line = 1;
    for (int i = 0; i < position; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
