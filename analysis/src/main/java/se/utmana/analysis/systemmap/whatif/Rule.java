package se.utmana.analysis.systemmap.whatif;

/** What a factor's next value is made of, before it is squashed. */
public enum Rule {
  /** Its causes only: Σ a_i·w_ij (Kosko 1986). */
  KOSKO,
  /** Itself and its causes: a_j + Σ a_i·w_ij (Stylios and Groumpos 2004). */
  MODIFIED,
  /** As modified, with 0.5 as nothing: (2a_j − 1) + Σ (2a_i − 1)·w_ij (Papageorgiou 2011). */
  RESCALED
}
