package se.utmana.analysis.systemmap.loops;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.Components;

/** The part of a map that can hold loops, its busiest factors first. */
final class Terrain {

  // A loop is found at the first of its factors, and a factor that has been a root is gone for the
  // later ones. With the hubs first, little is left to look through after a few roots.

  private static final double SCALE = 0x1p40;

  private final CausalMap map;
  private final int[] factor;
  private final int[] first;
  private final int[] firstBack;
  private final int[] tail;
  private final int[] head;
  private final int[] back;
  private final int[] link;
  private final int[] marks;
  private final long[] cost;

  private Terrain(CausalMap map) {
    this.map = map;
    Components components = Components.of(map);
    int[] inside =
        IntStream.range(0, map.links())
            .filter(each -> components.joins(each) && map.from(each) != map.to(each))
            .toArray();
    this.factor = busiestFirst(inside);
    int[] place = new int[map.factors()];
    for (int v = 0; v < factor.length; v++) {
      place[factor[v]] = v;
    }
    this.link =
        Arrays.stream(inside)
            .boxed()
            .sorted(Comparator.comparingInt((Integer each) -> place[map.from(each)]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.tail = Arrays.stream(link).map(each -> place[map.from(each)]).toArray();
    this.head = Arrays.stream(link).map(each -> place[map.to(each)]).toArray();
    this.marks = Arrays.stream(link).map(each -> Marks.of(map.link(each))).toArray();
    this.cost = Arrays.stream(link).mapToLong(each -> costOf(map.link(each).weight())).toArray();
    this.back =
        IntStream.range(0, link.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer at) -> head[at]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.first = starts(tail);
    this.firstBack = starts(head);
  }

  static Terrain of(CausalMap map) {
    return new Terrain(map);
  }

  private int[] busiestFirst(int[] inside) {
    long[] out = new long[map.factors()];
    long[] in = new long[map.factors()];
    for (int each : inside) {
      out[map.from(each)]++;
      in[map.to(each)]++;
    }
    return IntStream.range(0, map.factors())
        .filter(each -> out[each] > 0)
        .boxed()
        .sorted(Comparator.comparingLong((Integer each) -> -out[each] * in[each]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int[] starts(int[] ends) {
    int[] starts = new int[factor.length + 1];
    for (int each : ends) {
      starts[each + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  /** Whole numbers add up to the same in any order, which makes the strongest loops certain. */
  static long costOf(double weight) {
    return Math.round(-StrictMath.log(weight) * SCALE);
  }

  /** How many factors can be in a loop with others. */
  int size() {
    return factor.length;
  }

  /** How many links can. */
  int links() {
    return link.length;
  }

  int factor(int place) {
    return factor[place];
  }

  /** The first link from a place; the places' links lie one after the other. */
  int first(int place) {
    return first[place];
  }

  int tail(int at) {
    return tail[at];
  }

  int head(int at) {
    return head[at];
  }

  int link(int at) {
    return link[at];
  }

  int marks(int at) {
    return marks[at];
  }

  long cost(int at) {
    return cost[at];
  }

  int firstBack(int place) {
    return firstBack[place];
  }

  /** The links to a place, {@code firstBack(place)} to {@code firstBack(place + 1) − 1}. */
  int back(int i) {
    return back[i];
  }
}
