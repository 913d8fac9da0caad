package se.utmana.app.dialogue;

/** How a vote came in; all channels count the same. */
public enum Channel {
  /** The dialogue's own pages. */
  WEB,
  /** A program. */
  API,
  /** A printed sheet. */
  PAPER,
  /** A shared tablet. */
  KIOSK,
  /** A frame on another site. */
  EMBED,
  /** A meeting, brought in by a program. */
  WORKSHOP,
  /** Another installation. */
  IMPORT;

  /** The key of the channel's name. */
  public String key() {
    return "dialogue.channel." + name();
  }
}
