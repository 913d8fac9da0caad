package se.utmana.app.portfolio;

import java.util.Locale;

/** Which way something is pushed at a leverage point. */
public enum Push {
  MORE,
  LESS;

  /** The key of its name. */
  public String key() {
    return "portfolio.push." + name().toLowerCase(Locale.ROOT);
  }
}
