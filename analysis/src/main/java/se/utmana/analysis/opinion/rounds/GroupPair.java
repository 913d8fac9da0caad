package se.utmana.analysis.opinion.rounds;

import java.util.List;
import java.util.Optional;

/**
 * A group of the first round and the one of the second that thinks most alike.
 *
 * @param before index of the group in the first round
 * @param after index of the group in the second
 * @param likeness 1 − the mean difference between their shares of agreement, 0..1
 * @param from the middle of the first in the plane of both rounds
 * @param to the middle of the second
 * @param changes one entry an anchor, empty where too few answered
 */
public record GroupPair(
    int before, int after, double likeness, Place from, Place to, List<Optional<Change>> changes) {

  public GroupPair {
    changes = List.copyOf(changes);
  }
}
