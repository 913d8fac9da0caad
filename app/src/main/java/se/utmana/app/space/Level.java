package se.utmana.app.space;

/** The level of society on which a space or an actor works, lowest first. */
public enum Level {
  LOCAL,
  REGIONAL,
  NATIONAL;

  /** The key of the level's name. */
  public String key() {
    return "space.level." + name();
  }

  public boolean isBelow(Level other) {
    return compareTo(other) < 0;
  }
}
