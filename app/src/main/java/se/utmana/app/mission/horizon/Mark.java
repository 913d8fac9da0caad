package se.utmana.app.mission.horizon;

import java.time.LocalDate;
import se.utmana.app.web.Phrase;

/**
 * Something on the horizon.
 *
 * @param name what it is called, empty for what its kind says already
 */
record Mark(LocalDate day, Kind kind, Phrase name) {

  /** What it is. */
  enum Kind {
    BASELINE,
    MILESTONE,
    REACHED,
    TARGET,
    PROMISE,
    ELECTION,
    TERM,
    HANDOVER,
    FROZEN,
    TODAY;

    String key() {
      return "mission.horizon.kind." + name();
    }
  }
}
