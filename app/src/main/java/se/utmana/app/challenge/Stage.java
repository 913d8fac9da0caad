package se.utmana.app.challenge;

import java.util.Locale;

/** Where a challenge is in its life. */
public enum Stage {
  /** The space works with it. */
  ACTIVE,
  /** The space has put it aside or is done with it; it can be taken up again. */
  CLOSED;

  /** The stage as in text keys: {@code active}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
