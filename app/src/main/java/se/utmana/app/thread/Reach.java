package se.utmana.app.thread;

/** Who of those that may see a space sees one of its records. */
public enum Reach {
  /** All of them. */
  SPACE,
  /** Its members, though the space itself may be public. */
  MEMBERS
}
