package se.utmana.app.dialogue.polis;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks a zip archive that nobody has vouched for. */
final class PolisZip {

  private static final int MOST_ENTRIES = 200;
  private static final int MOST_RATIO = 200;
  private static final long RATIO_FROM = 8L << 20;

  private final Packed packed;
  private final ZipInputStream zip;
  private final Map<String, byte[]> files = new TreeMap<>();
  private long total;

  private PolisZip(InputStream stream) {
    this.packed = new Packed(stream);
    this.zip = new ZipInputStream(packed);
  }

  static Map<String, byte[]> unpack(InputStream stream) throws IOException, PolisProblem {
    try {
      PolisZip zip = new PolisZip(stream);
      zip.readAll();
      return zip.files;
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw PolisProblem.of("zip");
    }
  }

  private void readAll() throws IOException, PolisProblem {
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++entries > MOST_ENTRIES) {
        throw PolisProblem.of("many", MOST_ENTRIES);
      }
      String name = nameOf(entry.getName());
      // Entries that are not kept are unpacked too, or they could hide the size.
      byte[] content = content();
      if (PolisFiles.KNOWN.contains(name) && files.put(name, content) != null) {
        throw PolisProblem.of("twice", name);
      }
    }
    if (entries == 0) {
      throw PolisProblem.of("zip");
    }
  }

  private byte[] content() throws IOException, PolisProblem {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      total += read;
      if (total > PolisFiles.MOST_BYTES) {
        throw PolisProblem.of("large", PolisFiles.MOST_BYTES >> 20);
      }
      if (total > RATIO_FROM && total > MOST_RATIO * packed.count) {
        throw PolisProblem.of("ratio");
      }
      content.write(buffer, 0, read);
    }
    return content.toByteArray();
  }

  private static String nameOf(String path) throws PolisProblem {
    String plain = path.replace('\\', '/');
    boolean escapes =
        plain.startsWith("/")
            || plain.contains(":")
            || java.util.List.of(plain.split("/")).contains("..");
    if (escapes) {
      throw PolisProblem.of("path", path);
    }
    boolean hidden = plain.startsWith("__MACOSX/") || plain.contains("/.");
    return hidden ? "" : plain.substring(plain.lastIndexOf('/') + 1);
  }

  /** Counts what has been read of the packed bytes. */
  private static final class Packed extends FilterInputStream {

    private long count;

    Packed(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
