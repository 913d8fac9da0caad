package se.utmana.analysis.opinion;

import java.util.Set;
import java.util.TreeSet;

/**
 * How stable mode computes; rows and columns are those of {@link Votes}.
 *
 * @param aside statements that are counted but shape nothing: moderated out, or facts about the
 *     voter
 * @param bootstraps how often the participants are drawn anew to see how sure the groups are, ≥ 1
 * @param smallestGroup fewest members of a published group, ≥ 5
 * @param mostGroups upper limit of k, 2..12
 */
public record StableOptions(Set<Integer> aside, int bootstraps, int smallestGroup, int mostGroups) {

  private static final int PRIVACY = 5;
  private static final int MOST = 12;

  public StableOptions {
    aside = Set.copyOf(aside);
    if (bootstraps < 1 || smallestGroup < PRIVACY || mostGroups < 2 || mostGroups > MOST) {
      throw new IllegalArgumentException(
          "bootstraps >= 1, smallest group >= 5 and 2 to 12 groups, not %d, %d, %d"
              .formatted(bootstraps, smallestGroup, mostGroups));
    }
  }

  /** A hundred bootstraps, groups of five or more, up to twelve of them. */
  public static StableOptions standard() {
    return new StableOptions(Set.of(), 100, PRIVACY, MOST);
  }

  /** With statements taken out of the picture. */
  public StableOptions withAside(Set<Integer> statements) {
    return new StableOptions(statements, bootstraps, smallestGroup, mostGroups);
  }

  /** With another number of bootstraps. */
  public StableOptions withBootstraps(int count) {
    return new StableOptions(aside, count, smallestGroup, mostGroups);
  }

  String fingerprint() {
    return "bootstraps %d smallest %d most %d".formatted(bootstraps, smallestGroup, mostGroups);
  }

  String describeAside() {
    return "aside " + new TreeSet<>(aside);
  }
}
