package se.utmana.app.portfolio.experiment;

import java.util.Locale;

/** How an experiment is made, from the least certain to the most. */
public enum Method {
  PROTOTYPE,
  PILOT,
  BEFORE_AFTER,
  COMPARISON_GROUP,
  RANDOMISED;

  /** The key of its name. */
  public String key() {
    return "portfolio.method." + name().toLowerCase(Locale.ROOT);
  }
}
