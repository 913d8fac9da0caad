package se.utmana.app.systemmap.change;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** A field of a factor or a link that can be changed by itself. */
public enum Field {
  LABEL("label", true, false),
  DESCRIPTION("description", true, false),
  SOURCE("source", true, false),
  UNIT("unit", true, false),
  INDICATOR("indicator", true, false),
  LEVEL("level", true, false),
  AFFECTED("affected", true, false),
  GROUP("group", true, false),
  SPOT("spot", true, false),
  SIGN("sign", false, true),
  STRENGTH("strength", false, true),
  DELAYED("delayed", false, true),
  CLAIM("claim", false, true),
  SOURCES_FOR("sourcesFor", false, true),
  SOURCES_AGAINST("sourcesAgainst", false, true),
  CONFIDENCE("confidence", false, true),
  BASIS("basis", true, true),
  STANDS_FOR("standsFor", true, true);

  private final String code;
  private final boolean ofFactor;
  private final boolean ofLink;

  Field(String code, boolean ofFactor, boolean ofLink) {
    this.code = code;
    this.ofFactor = ofFactor;
    this.ofLink = ofLink;
  }

  /** Its name in forms, in what is stored and for programs. */
  @JsonValue
  public String code() {
    return code;
  }

  @JsonCreator
  public static Field of(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("No field " + code));
  }

  static Optional<Field> find(String code) {
    return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  boolean isOf(boolean link) {
    return link ? ofLink : ofFactor;
  }

  /** Whether people write it in languages, each of which can be changed by itself. */
  boolean isPhrase() {
    return this == LABEL || this == DESCRIPTION || this == CLAIM;
  }

  /** Whether the latest hand wins: nobody loses a thought when a factor is pushed twice. */
  boolean isPushed() {
    return this == SPOT;
  }

  /** The key of its name. */
  public String key() {
    return "systemmap.field." + code;
  }
}
