package se.utmana.app.systemmap.format.write;

import java.nio.charset.StandardCharsets;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.web.Language;

/** Writes a map in any format that is written. */
public final class MapWriter {

  private MapWriter() {}

  /**
   * The content of the file.
   *
   * @param language of the texts, where the format holds one only
   * @throws IllegalArgumentException for a format that is only read
   */
  public static byte[] write(MapSketch sketch, MapFormat format, Language language) {
    return switch (format) {
      case KUMU_CSV -> new TableFiles(sketch, language).csv();
      case XLSX -> new TableFiles(sketch, language).workbook();
      default -> text(sketch, format, language).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String text(MapSketch sketch, MapFormat format, Language language) {
    return switch (format) {
      case UTMANA -> new JsonFiles(sketch, language).own();
      case KUMU_BLUEPRINT -> new JsonFiles(sketch, language).blueprint();
      case KUMU_PROJECT -> new JsonFiles(sketch, language).project();
      case PRSM -> new PrsmFiles(sketch, language).text();
      case GRAPHML -> new XmlFiles(sketch, language).graphMl();
      case GEXF -> new XmlFiles(sketch, language).gexf();
      case MATRIX -> new TableFiles(sketch, language).matrix();
      case DOT -> new DotFile(sketch, language).text();
      case EDGES -> new TableFiles(sketch, language).edges();
      case KUMU_CSV, XLSX, LOOPY, MODEL_JSON, XMILE ->
          throw new IllegalArgumentException("Not written as text: " + format);
    };
  }
}
