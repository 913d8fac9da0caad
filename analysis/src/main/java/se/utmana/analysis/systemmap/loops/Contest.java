package se.utmana.analysis.systemmap.loops;

import java.util.List;

/**
 * What people disagree on in a loop.
 *
 * @param loop the loop as it is drawn
 * @param turning its links that some hold to be plus and others minus: each turns the polarity
 * @param open its links whose sign somebody calls unknown
 */
public record Contest(Loop loop, List<Integer> turning, List<Integer> open) {

  /** Whether the loop is reinforcing or balancing depending on whose link is believed. */
  public boolean isContested() {
    return !turning.isEmpty();
  }
}
