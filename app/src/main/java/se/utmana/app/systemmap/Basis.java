package se.utmana.app.systemmap;

/** What a factor or a link rests on. */
public enum Basis {
  /** A source that can be read. */
  SOURCE,
  /** What those who draw believe. */
  ASSUMPTION;

  /** The key of its name. */
  public String key() {
    return "systemmap.basis." + name();
  }
}
