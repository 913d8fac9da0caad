package se.utmana.app.trust;

/** How far a trust wave has come. */
public enum WaveState {
  /** Its words and dates can be changed. */
  PLANNED,
  /** Keys are out and answers are taken. */
  OPEN,
  /** Keys and sums are gone; what it said is frozen. */
  CLOSED,
  /** Given up before it opened. */
  DROPPED;

  /** The key of its name. */
  public String key() {
    return "trust.state." + name();
  }
}
