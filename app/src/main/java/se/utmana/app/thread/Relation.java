package se.utmana.app.thread;

/** How one record follows from another. */
public enum Relation {
  /** The later record exists because of the earlier one. */
  LED_TO
}
