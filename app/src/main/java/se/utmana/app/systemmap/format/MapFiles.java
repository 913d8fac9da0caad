package se.utmana.app.systemmap.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.utmana.app.systemmap.format.read.NamedFile;
import se.utmana.app.systemmap.format.read.Recogniser;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.write.Loss;
import se.utmana.app.systemmap.format.write.Losses;
import se.utmana.app.systemmap.format.write.MapWriter;
import se.utmana.app.web.Language;

/** System maps in files: any format that is known is recognised by what is in the file. */
public final class MapFiles {

  /** No file may be larger than this, nor all that are read together. */
  public static final long MOST_BYTES = 16L << 20;

  private MapFiles() {}

  /**
   * Reads a file.
   *
   * @param language in which its texts are taken to be
   * @throws MapProblem when it is no map that can be read, with the place of the fault
   */
  public static MapSketch read(Path file, Language language) throws IOException, MapProblem {
    var name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw MapProblem.of("missing", name);
    }
    requireSize(name, Files.size(file));
    return read(List.of(new NamedFile(name, Files.readAllBytes(file))), language);
  }

  /**
   * Reads files that belong together: one, or a table of elements with one of connections.
   *
   * @param language in which their texts are taken to be
   * @throws MapProblem when they are no map that can be read, with the place of the fault
   */
  public static MapSketch read(List<NamedFile> files, Language language) throws MapProblem {
    if (files.isEmpty()) {
      throw MapProblem.of("none");
    }
    long total = 0;
    for (var file : files) {
      total += file.size();
      requireSize(file.name(), total);
    }
    return Recogniser.read(files, language);
  }

  /**
   * The content of a file that holds a map.
   *
   * @param language of the texts, where the format holds one only
   * @throws IllegalArgumentException for a format that is only read
   */
  public static byte[] write(MapSketch sketch, MapFormat format, Language language) {
    return MapWriter.write(sketch, format, language);
  }

  /** What a file of that format could not hold of a map: it is written, read back and compared. */
  public static Map<Loss, Integer> losses(MapSketch sketch, MapFormat format, Language language) {
    var file = new NamedFile("map." + format.ending(), write(sketch, format, language));
    try {
      return Losses.between(sketch, read(List.of(file), language), language);
    } catch (MapProblem unreadable) {
      // A list of links holds nothing of a map without any.
      return Map.of(Loss.FACTORS, sketch.factors().size());
    }
  }

  private static void requireSize(String name, long size) throws MapProblem {
    if (size > MOST_BYTES) {
      throw MapProblem.of("large", name, MOST_BYTES >> 20);
    }
  }
}
