package se.utmana.app.challenge.ranking;

import java.util.Locale;

/** Who may choose. */
public enum Participation {
  /** Everybody with the link, without an account. */
  ANYONE,
  /** The members of the space, each once. */
  MEMBERS;

  /** The key of its name. */
  public String key() {
    return "challenge.ranking.participation." + name().toLowerCase(Locale.ROOT);
  }
}
