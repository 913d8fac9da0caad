package se.utmana.analysis.systemmap.whatif;

/** Where an iteration ended. */
public enum Settled {
  /** The values stopped moving. */
  FIXED_POINT,
  /** They go round through the same values for ever. */
  CYCLE,
  /** Neither within the steps that were allowed. */
  NO
}
