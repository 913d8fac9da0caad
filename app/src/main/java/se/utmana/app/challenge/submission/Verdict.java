package se.utmana.app.challenge.submission;

import java.util.Locale;

/** What became of a submission. */
public enum Verdict {
  /** A challenge of its own. */
  OPENED,
  /** A framing of a challenge that the space had. */
  FRAMED,
  /** Nothing here, and why. */
  DECLINED;

  /** The key of what was done. */
  public String key() {
    return "challenge.submission.verdict." + name().toLowerCase(Locale.ROOT);
  }
}
