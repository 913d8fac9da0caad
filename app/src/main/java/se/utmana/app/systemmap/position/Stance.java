package se.utmana.app.systemmap.position;

/** How somebody stands to a link. */
public enum Stance {
  AGREE,
  DOUBT,
  DISPUTE,
  /** A stand that was taken back. */
  NONE;

  /** The key of its name. */
  public String key() {
    return "systemmap.stance." + name();
  }
}
