package se.utmana.app.portfolio.measure;

import java.util.Locale;

/** Where a measure is. {@link MeasureMove} says how it gets from one to the next. */
public enum MeasureState {
  PROPOSED,
  DECIDED,
  UNDER_WAY,
  DONE,
  STOPPED;

  /** The key of its name. */
  public String key() {
    return "portfolio.measure.state." + name().toLowerCase(Locale.ROOT);
  }

  boolean isCurrent() {
    return this != DONE && this != STOPPED;
  }
}
