package se.utmana.app.space;

/** Who may see a space: everybody, or its members. */
public enum Visibility {
  PUBLIC,
  MEMBERS;

  /** The key of the visibility's name. */
  public String key() {
    return "space.visibility." + name();
  }
}
