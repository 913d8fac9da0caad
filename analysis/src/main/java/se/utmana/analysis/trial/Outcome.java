package se.utmana.analysis.trial;

/** What measured values say of a threshold. */
public enum Outcome {
  /** The whole interval lies on the good side of the threshold. */
  SUPPORTED,
  /** The whole interval lies on the other side. */
  NOT_SUPPORTED,
  /** The interval holds the threshold, or there are too few values for one. */
  UNCLEAR
}
