package se.utmana.analysis.opinion.rounds;

import java.util.List;
import java.util.Optional;

/**
 * What moved between two rounds.
 *
 * @param anchors the statements that were asked in both
 * @param overall one entry an anchor, empty where too few answered
 * @param groups those that are found in both rounds
 * @param before where each person of the first round stands in the plane of both, by row
 * @param after where each person of the second round stands in it, by row
 */
public record Movement(
    List<Anchor> anchors,
    List<Optional<Change>> overall,
    List<GroupPair> groups,
    List<Place> before,
    List<Place> after) {

  public Movement {
    anchors = List.copyOf(anchors);
    overall = List.copyOf(overall);
    groups = List.copyOf(groups);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
