package se.utmana.app.dialogue;

/** How a vote came in; all channels count the same. */
public enum Channel {
  WEB,
  API,
  PAPER,
  WORKSHOP,
  IMPORT
}
