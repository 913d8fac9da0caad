package se.utmana.analysis.opinion;

/** The side that a group or everybody takes on a statement. */
public enum Side {
  AGREE,
  DISAGREE
}
