package se.utmana.analysis.opinion;

/** Which rules a landscape was computed by. */
public enum Mode {
  /** Ours: independent of order, says how sure it is, may answer "no groups". */
  STABLE,
  /** Reproduces Polis, for import, comparison and tests. */
  COMPATIBLE
}
