package se.utmana.app.web.part;

/**
 * A stop on the thread: what kind of record, what it says and where it is; the kind {@code NEXT} is
 * something that does not exist yet.
 */
public record Stop(Time time, String kind, String label, String href) {

  /** Where a stop lies, seen from the record that the page shows. */
  public enum Time {
    BEFORE,
    HERE,
    AFTER,
    NEXT
  }
}
