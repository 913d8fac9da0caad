package se.utmana.analysis.systemmap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An immutable system map: factors 0..n−1 in the order of their keys, links 0..m−1 in the order of
 * cause and effect, at most one from one factor to another.
 *
 * <p>The numbers follow from the keys alone, so nothing that is computed depends on the order in
 * which a map was put together. Everything here is O(1) unless it says otherwise.
 */
public final class CausalMap {

  private final Map<String, Integer> numbers;
  private final String[] keys;
  private final CausalLink[] links;
  private final int[] from;
  private final int[] to;
  private final int[] firstOut;
  private final int[] firstIn;
  private final int[] incoming;

  CausalMap(Map<String, Integer> numbers, CausalLink[] links) {
    this.numbers = numbers;
    this.keys = numbers.keySet().toArray(new String[0]);
    this.links = links;
    this.from = Arrays.stream(links).mapToInt(link -> numberOf(link.from())).toArray();
    this.to = Arrays.stream(links).mapToInt(link -> numberOf(link.to())).toArray();
    this.firstOut = starts(from);
    this.firstIn = starts(to);
    this.incoming = new int[links.length];
    int[] next = firstIn.clone();
    for (int link = 0; link < links.length; link++) {
      incoming[next[to[link]]++] = link;
    }
  }

  private int[] starts(int[] ends) {
    int[] starts = new int[keys.length + 1];
    for (int end : ends) {
      starts[end + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  /** Starts a map. */
  public static CausalMapBuilder builder() {
    return new CausalMapBuilder();
  }

  /** n, factors without any link included. */
  public int factors() {
    return keys.length;
  }

  /** m. */
  public int links() {
    return links.length;
  }

  /** What a factor is known by. */
  public String key(int factor) {
    return keys[factor];
  }

  /** The number of a factor; empty if the map has none with this key. O(log n). */
  public OptionalInt find(String key) {
    Integer number = numbers.get(key);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private int numberOf(String key) {
    return find(key).orElseThrow();
  }

  /** The link from one factor to another, if there is one. O(log d) for d links from it. */
  public OptionalInt findLink(int cause, int effect) {
    int at = Arrays.binarySearch(to, firstOut[cause], firstOut[cause + 1], effect);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
  }

  /** A link as it was added. */
  public CausalLink link(int link) {
    return links[link];
  }

  /** All links, in the order of their numbers. O(m). */
  public List<CausalLink> allLinks() {
    return List.of(links);
  }

  /** The number of a link's cause. */
  public int from(int link) {
    return from[link];
  }

  /** The number of a link's effect. */
  public int to(int link) {
    return to[link];
  }

  /**
   * The first link from a factor: its links are {@code firstOut(f)} to {@code firstOut(f + 1) − 1}.
   *
   * @param factor 0..n; n gives m
   */
  public int firstOut(int factor) {
    return firstOut[factor];
  }

  /** How many links a factor has to others and itself. */
  public int outDegree(int factor) {
    return firstOut[factor + 1] - firstOut[factor];
  }

  /** How many links others, and itself, have to a factor. */
  public int inDegree(int factor) {
    return firstIn[factor + 1] - firstIn[factor];
  }

  /** The links to a factor, in the order of their causes. */
  public IntStream incoming(int factor) {
    return Arrays.stream(incoming, firstIn[factor], firstIn[factor + 1]);
  }
}
