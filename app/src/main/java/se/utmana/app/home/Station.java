package se.utmana.app.home;

import java.util.Locale;

/** The six stations of the loop, in the order in which the work passes them. */
enum Station {
  CHALLENGE,
  DIALOGUE,
  MAP,
  MISSION,
  PORTFOLIO,
  LEARNING;

  /** The key of the station's name. */
  String key() {
    return "home.station." + name().toLowerCase(Locale.ROOT);
  }
}
