package se.utmana.analysis.systemmap.leverage;

import java.util.List;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.influence.Centrality;
import se.utmana.analysis.systemmap.influence.DriverShare;
import se.utmana.analysis.systemmap.influence.Drivers;
import se.utmana.analysis.systemmap.influence.Influence;
import se.utmana.analysis.systemmap.loops.LoopOptions;
import se.utmana.analysis.systemmap.loops.Loops;

/**
 * What the usual measures say of one factor. They say different things, and are never added up to
 * one score: which of them matters is for people to judge.
 *
 * @param factor its number, 0..n−1
 * @param effects how many factors it acts on directly
 * @param causes how many act on it
 * @param reach how many others it reaches along links
 * @param betweenness on how many shortest ways between others it lies, not normalised
 * @param loops how many loops go through it
 * @param influence its share of all indirect influence, 0..1
 * @param dependence its share of all indirect dependence, 0..1
 * @param driver in how many maximum matchings it is a driver
 * @param confidence the mean confidence of the links from it, 0..1; 1 without any
 */
public record Leverage(
    int factor,
    int effects,
    int causes,
    int reach,
    double betweenness,
    long loops,
    double influence,
    double dependence,
    DriverShare driver,
    double confidence) {

  /** Every factor of a map, by its number. As costly as the measures: O(n·m) and the loops. */
  public static List<Leverage> of(CausalMap map) {
    return of(map, Loops.of(map, LoopOptions.USUAL));
  }

  /** Every factor of a map whose loops are known already. O(n·m). */
  public static List<Leverage> of(CausalMap map, Loops loops) {
    Centrality centrality = Centrality.of(map);
    Influence influence = Influence.of(map);
    Drivers drivers = Drivers.of(map);
    return IntStream.range(0, map.factors())
        .mapToObj(
            factor ->
                new Leverage(
                    factor,
                    map.outDegree(factor),
                    map.inDegree(factor),
                    centrality.reach(factor),
                    centrality.betweenness(factor),
                    loops.count().throughFactor(factor),
                    influence.influence(factor),
                    influence.dependence(factor),
                    drivers.share(factor),
                    confidence(map, factor)))
        .toList();
  }

  private static double confidence(CausalMap map, int factor) {
    return IntStream.range(map.firstOut(factor), map.firstOut(factor + 1))
        .mapToDouble(link -> map.link(link).confidence())
        .average()
        .orElse(1);
  }
}
