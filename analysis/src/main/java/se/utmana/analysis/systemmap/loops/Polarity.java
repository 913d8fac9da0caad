package se.utmana.analysis.systemmap.loops;

import se.utmana.analysis.systemmap.Sign;

/** What a loop does to a change that goes round it. */
public enum Polarity {
  /** Amplifies it: an even number of minus signs. */
  REINFORCING,
  /** Dampens it: an odd number of minus signs. */
  BALANCING,
  /** Nobody knows: a link's sign is unknown. */
  UNDETERMINED;

  /** The polarity of a loop whose signs multiply to this one. */
  public static Polarity of(Sign product) {
    return switch (product) {
      case PLUS -> REINFORCING;
      case MINUS -> BALANCING;
      case UNKNOWN -> UNDETERMINED;
    };
  }
}
