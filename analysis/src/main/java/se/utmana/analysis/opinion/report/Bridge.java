package se.utmana.analysis.opinion.report;

import java.util.List;
import se.utmana.analysis.opinion.Side;

/**
 * A statement on which every crowd that was heard leans the same way.
 *
 * @param statement its column
 * @param lowerBound of the share that takes the side in the worst crowd, 0..1, corrected for the
 *     number of statements
 * @param worst index of that crowd
 * @param unheard indices of crowds with too few votes
 */
public record Bridge(
    int statement, Side side, double lowerBound, int worst, List<Integer> unheard) {

  public Bridge {
    unheard = List.copyOf(unheard);
  }

  /** Whether surely more than half of every crowd, none left out, take the side. */
  public boolean holds() {
    return unheard.isEmpty() && lowerBound > 0.5;
  }
}
