package se.utmana.analysis.systemmap.whatif;

/** How far the usual rules and the drawn weights agree on the way a factor goes. */
public enum Certainty {
  /** At least 95 of 100 runs agree. */
  SURE,
  /** At least 75 of 100 runs agree. */
  LIKELY,
  /** It depends on the rule or on links that nobody is sure of. */
  DEPENDS
}
