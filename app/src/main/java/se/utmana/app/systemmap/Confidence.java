package se.utmana.app.systemmap;

/** How sure those who draw are of a link. */
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH;

  /** The key of its name. */
  public String key() {
    return "systemmap.confidence." + name();
  }
}
