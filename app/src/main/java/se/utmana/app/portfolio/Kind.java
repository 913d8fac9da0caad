package se.utmana.app.portfolio;

import java.util.Locale;

/** What a portfolio is made of. */
public enum Kind {
  /** Only questions: what is going on here? */
  EXPEDITION("expeditions"),
  /** A guess that can be tested: does this work, and why? */
  EXPERIMENT("experiments"),
  /** It is known what to do. */
  MEASURE("measures");

  private final String path;

  Kind(String path) {
    this.path = path;
  }

  /** The key of what one of them is called, which is its kind in the thread. */
  public String key() {
    return "portfolio." + name().toLowerCase(Locale.ROOT) + ".one";
  }

  /** Where all of them are read, below the space's address. */
  public String path() {
    return "portfolio/" + path;
  }
}
