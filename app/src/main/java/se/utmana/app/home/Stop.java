package se.utmana.app.home;

/**
 * A station of the loop in one space.
 *
 * @param note what happens there, in the reader's language
 * @param href where it leads, empty for a station that leads nowhere
 */
record Stop(Station station, Light light, String note, String href) {

  /** How a station is lit. */
  enum Light {
    /** Something is going on that people can take part in. */
    NOW,
    /** Something has been done. */
    LIT,
    /** Nothing yet. */
    WAITING,
    /** Not in this version. */
    LATER
  }

  boolean isLit() {
    return light == Light.NOW || light == Light.LIT;
  }

  boolean isLink() {
    return !href.isEmpty();
  }
}
