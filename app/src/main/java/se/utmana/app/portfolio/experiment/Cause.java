package se.utmana.app.portfolio.experiment;

import java.util.Locale;

/** Why an experiment ended. */
public enum Cause {
  /** All values that were planned are there. */
  COMPLETE,
  /** Its time was over. */
  TIME,
  /** A value broke the stop rule. */
  STOP_RULE,
  /** Somebody ended it before, with a reason. */
  ABORTED;

  /** The key of its name. */
  public String key() {
    return "portfolio.cause." + name().toLowerCase(Locale.ROOT);
  }
}
