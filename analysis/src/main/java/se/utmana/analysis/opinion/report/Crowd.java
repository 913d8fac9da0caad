package se.utmana.analysis.opinion.report;

import java.util.List;
import se.utmana.analysis.opinion.Tally;

/**
 * People who are asked together: an opinion group or a kind of actor.
 *
 * @param tallies how they voted, one entry a statement
 */
public record Crowd(String name, List<Tally> tallies) {
  public Crowd {
    tallies = List.copyOf(tallies);
  }
}
