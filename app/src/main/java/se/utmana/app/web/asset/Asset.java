package se.utmana.app.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One static file in memory, plain and, once somebody asks for it and where it helps, packed. */
final class Asset {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain;charset=UTF-8");

  private final String type;
  private final byte[] plain;
  private volatile byte @Nullable [] packed;

  private Asset(String type, byte[] plain) {
    this.type = type;
    this.plain = plain;
  }

  static Asset of(String path, byte[] content) {
    var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IllegalStateException("No media type is known for the static file " + path);
    }
    return new Asset(type, content);
  }

  String type() {
    return type;
  }

  byte[] plain() {
    return plain;
  }

  boolean isPacked() {
    return packed().length < plain.length;
  }

  /** Packed by the first who asks, and not for all files at a start that should be quick. */
  byte[] packed() {
    var known = packed;
    if (known == null) {
      known = type.startsWith("font/") ? plain : pack(plain);
      packed = known;
    }
    return known;
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
