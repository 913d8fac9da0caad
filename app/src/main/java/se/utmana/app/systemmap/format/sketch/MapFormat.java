package se.utmana.app.systemmap.format.sketch;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file that holds a system map. */
public enum MapFormat {
  UTMANA("json", "application/json", true),
  KUMU_BLUEPRINT("kumu.json", "application/json", true),
  KUMU_PROJECT("kumu-project.json", "application/json", true),
  KUMU_CSV("kumu.zip", "application/zip", true),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
  PRSM("prsm", "application/json", true),
  GRAPHML("graphml", "application/graphml+xml", true),
  GEXF("gexf", "application/gexf+xml", true),
  MATRIX("matrix.csv", "text/csv", true),
  DOT("dot", "text/vnd.graphviz", true),
  EDGES("tsv", "text/tab-separated-values", true),
  LOOPY("loopy", "application/json", false),
  MODEL_JSON("modeljson", "application/json", false),
  XMILE("xmile", "application/xml", false);

  private final String ending;
  private final String type;
  private final boolean written;

  MapFormat(String ending, String type, boolean written) {
    this.ending = ending;
    this.type = type;
    this.written = written;
  }

  /** How the names of such files end, without the point. */
  public String ending() {
    return ending;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** Its name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of its name. */
  public String key() {
    return "console.mapfile.format." + name();
  }

  /** The formats that are written too. */
  public static Stream<MapFormat> written() {
    return Stream.of(values()).filter(one -> one.written);
  }

  public static Optional<MapFormat> ofCode(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
