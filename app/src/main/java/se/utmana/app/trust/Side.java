package se.utmana.app.trust;

/** On which side of the trust between leadership and experts somebody who answers stands. */
public enum Side {
  /** Decides on mandate, time or direction. */
  LEADERSHIP,
  /** Brings evidence or carries out the work. */
  EXPERTS,
  /** Neither, or does not say. */
  OTHERS;

  /** The key of its name. */
  public String key() {
    return "trust.side." + name();
  }
}
