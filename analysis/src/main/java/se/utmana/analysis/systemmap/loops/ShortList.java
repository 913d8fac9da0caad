package se.utmana.analysis.systemmap.loops;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.Components;

/** The few loops that people should read: together they show every link that is in a loop. */
public final class ShortList {

  private static final Comparator<Loop> ORDER =
      Comparator.comparingInt(Loop::length)
          .thenComparing(Comparator.comparingDouble(Loop::strength).reversed())
          .thenComparing(Loop.SHORTEST);

  private ShortList() {}

  /**
   * The shortest independent loop set: of the shortest loops through each link, shortest first and
   * of equals the stronger first, those that bring a link that no loop before had. At most m′ − n′
   * + 1 for each strongly connected component of n′ factors and m′ links. O(n·m) time.
   *
   * <p>Where several shortest loops go through a link, the strongest is taken; Oliva leaves that
   * open, so other programs list somewhat other loops, and somewhat more or fewer.
   *
   * <p>Source: Oliva, Model Structure Analysis through Graph Theory: Partition Heuristics and
   * Feedback Structure Decomposition, System Dynamics Review 20 (2004).
   */
  public static List<Loop> of(CausalMap map) {
    Components components = Components.of(map);
    Set<Loop> candidates = new LinkedHashSet<>();
    IntStream.range(0, map.factors())
        .parallel()
        .mapToObj(factor -> shortest(map, components, factor))
        .toList()
        .forEach(candidates::addAll);
    Set<Integer> shown = new HashSet<>();
    return candidates.stream().sorted(ORDER).filter(loop -> shown.addAll(loop.links())).toList();
  }

  /** The shortest loop through each link to a factor. */
  private static List<Loop> shortest(CausalMap map, Components components, int factor) {
    int[] last = map.incoming(factor).filter(components::joins).toArray();
    if (last.length == 0) {
      return List.of();
    }
    Geodesics ways = new Geodesics(map, components, factor);
    List<Loop> loops = new ArrayList<>();
    for (int link : last) {
      List<Integer> links = ways.to(map.from(link));
      links.add(link);
      loops.add(Loop.of(map, links));
    }
    return loops;
  }

  /** The shortest ways from a factor; of several the strongest. */
  private static final class Geodesics {

    private final CausalMap map;
    private final int start;
    private final int[] distance;
    private final long[] cost;
    private final int[] arrival;

    Geodesics(CausalMap map, Components components, int start) {
      this.map = map;
      this.start = start;
      this.distance = new int[map.factors()];
      this.cost = new long[map.factors()];
      this.arrival = new int[map.factors()];
      int[] queue = new int[map.factors()];
      int reached = 1;
      queue[0] = start;
      for (int i = 0; i < reached; i++) {
        for (int link = map.firstOut(queue[i]); link < map.firstOut(queue[i] + 1); link++) {
          if (components.joins(link) && goesOn(link)) {
            queue[reached++] = map.to(link);
          }
        }
      }
    }

    /** Follows a link; true if it comes to a factor for the first time. */
    private boolean goesOn(int link) {
      int from = map.from(link);
      int to = map.to(link);
      boolean isNew = to != start && distance[to] == 0;
      long sum = cost[from] + Terrain.costOf(map.link(link).weight());
      if (isNew || (to != start && distance[to] == distance[from] + 1 && sum < cost[to])) {
        distance[to] = distance[from] + 1;
        cost[to] = sum;
        arrival[to] = link;
      }
      return isNew;
    }

    List<Integer> to(int factor) {
      List<Integer> links = new ArrayList<>();
      for (int at = factor; at != start; at = map.from(arrival[at])) {
        links.add(arrival[at]);
      }
      Collections.reverse(links);
      return links;
    }
  }
}
