package se.utmana.analysis.opinion;

/** What shape the votes have. */
public enum Pattern {
  /** No common pattern: nobody's votes tell anything of another's. */
  NONE,
  /** People spread along a scale without a gap; a split of it is a matter of taste. */
  SCALE,
  /** Groups with gaps between them. */
  GROUPS
}
