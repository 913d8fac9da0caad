package se.utmana.app.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** One static file in memory, plain and, where it helps, packed. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Asset(String type, byte[] plain, byte[] packed) {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain;charset=UTF-8");

  static Asset of(String path, byte[] content) {
    var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IllegalStateException("No media type is known for the static file " + path);
    }
    return new Asset(type, content, type.startsWith("font/") ? content : pack(content));
  }

  boolean isPacked() {
    return packed.length < plain.length;
  }

  private static byte[] pack(byte[] content) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
