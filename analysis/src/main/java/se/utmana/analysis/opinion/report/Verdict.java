package se.utmana.analysis.opinion.report;

/** Whether a crowd takes a side. */
public enum Verdict {
  /** Surely more than half take it. */
  HOLDS,
  /** The votes are enough to say something, and it is not sure that more than half take it. */
  UNSURE,
  /** Too few votes in this crowd. */
  TOO_FEW
}
