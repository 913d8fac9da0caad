package se.utmana.analysis.systemmap;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects a {@link CausalMap}; the order of additions makes no difference. */
public final class CausalMapBuilder {

  private record Ends(String from, String to) {}

  private final TreeSet<String> keys = new TreeSet<>();
  private final TreeMap<Ends, CausalLink> links =
      new TreeMap<>(Comparator.comparing(Ends::from).thenComparing(Ends::to));

  CausalMapBuilder() {}

  /**
   * Adds a factor; adding it again changes nothing.
   *
   * @param key what it is known by, unique in the map
   */
  public CausalMapBuilder factor(String key) {
    keys.add(key);
    return this;
  }

  /**
   * Adds a link, and its factors where they are new.
   *
   * @throws IllegalArgumentException if there is already a link from the same to the same factor
   */
  public CausalMapBuilder link(CausalLink link) {
    if (links.putIfAbsent(new Ends(link.from(), link.to()), link) != null) {
      throw new IllegalArgumentException(
          "two links from %s to %s".formatted(link.from(), link.to()));
    }
    return factor(link.from()).factor(link.to());
  }

  /** The map so far. O((n + m) log n). */
  public CausalMap build() {
    Map<String, Integer> numbers = new TreeMap<>();
    for (String key : keys) {
      numbers.put(key, numbers.size());
    }
    return new CausalMap(numbers, links.values().toArray(new CausalLink[0]));
  }
}
