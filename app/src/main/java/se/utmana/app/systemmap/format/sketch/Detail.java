package se.utmana.app.systemmap.format.sketch;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a factor or a link can say of itself in one line, beside its own fields. */
public enum Detail {
  BASIS("basis", true, true),
  SOURCE("source", true, false),
  UNIT("unit", true, false),
  INDICATOR("indicator", true, false),
  LEVEL("level", true, false),
  AFFECTED("affected", true, false),
  SOURCES_FOR("sources for", false, true),
  SOURCES_AGAINST("sources against", false, true),
  CONFIDENCE("confidence", false, true);

  private final String code;
  private final boolean ofFactor;
  private final boolean ofLink;

  Detail(String code, boolean ofFactor, boolean ofLink) {
    this.code = code;
    this.ofFactor = ofFactor;
    this.ofLink = ofLink;
  }

  /** Its name as a column or an attribute of a file. */
  public String code() {
    return code;
  }

  /** The details that a factor can have. */
  public static Stream<Detail> ofFactors() {
    return Stream.of(values()).filter(one -> one.ofFactor);
  }

  /** The details that a link can have. */
  public static Stream<Detail> ofLinks() {
    return Stream.of(values()).filter(one -> one.ofLink);
  }

  public static Optional<Detail> ofFactor(String code) {
    return ofFactors().filter(one -> one.code.equals(plain(code))).findFirst();
  }

  public static Optional<Detail> ofLink(String code) {
    return ofLinks().filter(one -> one.code.equals(plain(code))).findFirst();
  }

  private static String plain(String code) {
    return code.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
