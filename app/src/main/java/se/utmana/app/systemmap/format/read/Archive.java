package se.utmana.app.systemmap.format.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import se.utmana.app.systemmap.format.sketch.MapProblem;

/** Unpacks a zip archive that nobody has vouched for. */
final class Archive {

  private static final int MOST_ENTRIES = 100;
  private static final long MOST_BYTES = 32L << 20;
  private static final long MOST_RATIO = 150;
  private static final long RATIO_FROM = 1L << 20;

  private Archive() {}

  static boolean isOne(byte[] content) {
    return content.length > 3
        && content[0] == 'P'
        && content[1] == 'K'
        && content[2] <= 8
        && content[3] <= 8;
  }

  static List<NamedFile> unpack(NamedFile file) throws MapProblem {
    var files = new ArrayList<NamedFile>();
    var names = new HashSet<String>();
    long total = 0;
    int entries = 0;
    try (var zip = ZipFile.builder().setByteArray(file.content()).get()) {
      for (var entry : zip.stream().unwrap().toList()) {
        if (++entries > MOST_ENTRIES) {
          throw MapProblem.of("zip.many", file.name(), MOST_ENTRIES);
        }
        var name = checked(file, entry.getName());
        // What is not kept is unpacked too, or it could hide the size.
        var content = content(file, zip.getInputStream(entry), total);
        total += content.length;
        if (!names.add(name)) {
          throw MapProblem.of("zip.twice", file.name(), name);
        }
        if (!entry.isDirectory() && !name.startsWith("__MACOSX/")) {
          files.add(new NamedFile(name, content));
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw MapProblem.of("zip", file.name());
    }
    if (entries == 0) {
      throw MapProblem.of("zip", file.name());
    }
    return files;
  }

  private static byte[] content(NamedFile file, InputStream zip, long before)
      throws IOException, MapProblem {
    var content = new ByteArrayOutputStream();
    var buffer = new byte[1 << 14];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      content.write(buffer, 0, read);
      long total = before + content.size();
      if (total > MOST_BYTES) {
        throw MapProblem.of("zip.large", file.name(), MOST_BYTES >> 20);
      }
      if (total > RATIO_FROM && total > MOST_RATIO * file.content().length) {
        throw MapProblem.of("zip.ratio", file.name());
      }
    }
    return content.toByteArray();
  }

  private static String checked(NamedFile file, String path) throws MapProblem {
    var plain = path.replace('\\', '/');
    boolean escapes =
        plain.startsWith("/")
            || plain.contains(":")
            || Arrays.asList(plain.split("/", -1)).contains("..");
    if (escapes) {
      throw MapProblem.of("zip.path", file.name(), path);
    }
    return plain;
  }
}
