package se.utmana.app.space;

import java.util.Optional;
import java.util.stream.Stream;

/** The level of society on which a space or an actor works, lowest first. */
public enum Level {
  LOCAL("LOKAL"),
  REGIONAL("REGIONAL"),
  NATIONAL("NATIONELL");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** The code of the level in the code list of governance levels. */
  public String code() {
    return code;
  }

  /** The level with that code of the code list, such as {@code LOKAL}. */
  public static Optional<Level> ofCode(String code) {
    return Stream.of(values()).filter(level -> level.code.equals(code)).findFirst();
  }

  /** The key of the level's name. */
  public String key() {
    return "space.level." + name();
  }

  public boolean isBelow(Level other) {
    return compareTo(other) < 0;
  }
}
