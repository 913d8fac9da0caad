package se.utmana.app.systemmap.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.systemmap.format.read.NamedFile;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.web.Language;

/** The same small map of young people in a region, in the formats of many tools. */
public final class Samples {

  /** Everything that holds the map of five factors and eleven links. */
  public static final List<String> OF_ONE_MAP =
      List.of(
          "kumu-blueprint.json",
          "kumu-project-export.json",
          "map.prsm",
          "packed.prsm",
          "map.graphml",
          "map.gexf",
          "fcm-matrix.csv",
          "map.dot",
          "map.loopy",
          "kumu-connections.csv");

  private Samples() {}

  public static NamedFile file(String name) {
    return new NamedFile(name, content(name));
  }

  public static byte[] content(String name) {
    try (var in = Samples.class.getResourceAsStream("/systemmap/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static MapSketch read(String... names) throws MapProblem {
    return MapFiles.read(Stream.of(names).map(Samples::file).toList(), Language.EN);
  }
}
