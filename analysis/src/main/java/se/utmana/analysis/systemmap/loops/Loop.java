package se.utmana.analysis.systemmap.loops;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.Sign;

/**
 * A simple cycle of links.
 *
 * @param links the links in their order, beginning at the factor with the lowest number
 * @param factors the cause of each of these links
 * @param polarity what it does to a change
 * @param delayed whether any of its links is
 * @param strength the product of its links' weights, above 0 and at most 1
 */
public record Loop(
    List<Integer> links,
    List<Integer> factors,
    Polarity polarity,
    boolean delayed,
    double strength) {

  /** By the first number that differs; only for lists of one length. */
  static final Comparator<List<Integer>> IN_TURN = Loop::compare;

  /** Shortest first, then by the numbers of the factors. */
  static final Comparator<Loop> SHORTEST =
      Comparator.comparingInt(Loop::length).thenComparing(Loop::factors, IN_TURN);

  /**
   * The loop of these links.
   *
   * @param links each beginning where the one before ends, the first where the last ends; any
   *     rotation gives the same loop
   * @throws IllegalArgumentException if they do not go round
   */
  public static Loop of(CausalMap map, List<Integer> links) {
    int first = 0;
    for (int i = 0; i < links.size(); i++) {
      if (map.to(links.get(i)) != map.from(links.get((i + 1) % links.size()))) {
        throw new IllegalArgumentException("these links do not go round: " + links);
      }
      first = map.from(links.get(i)) < map.from(links.get(first)) ? i : first;
    }
    List<Integer> turned = rotated(links, first);
    return new Loop(
        turned,
        turned.stream().map(map::from).toList(),
        Polarity.of(
            turned.stream().map(link -> map.link(link).sign()).reduce(Sign.PLUS, Sign::then)),
        turned.stream().anyMatch(link -> map.link(link).delayed()),
        turned.stream()
            .mapToDouble(link -> map.link(link).weight())
            .sorted()
            .reduce(1, (a, b) -> a * b));
  }

  private static List<Integer> rotated(List<Integer> links, int first) {
    return Stream.concat(
            links.subList(first, links.size()).stream(), links.subList(0, first).stream())
        .toList();
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** How many links it has, 1 or more. */
  public int length() {
    return links.size();
  }

  /** Whether the loop goes through a factor. O(length). */
  public boolean passes(int factor) {
    return factors.contains(factor);
  }
}
