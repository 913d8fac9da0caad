package se.utmana.analysis.systemmap.influence;

import java.util.Arrays;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalMap;

/**
 * Where factors lie in a map: on how many shortest ways, and how many others they reach.
 *
 * <p>Blind to sign, weight and delay. The same bits on any number of threads.
 */
public final class Centrality {

  // Sums of floating-point numbers depend on their order. Each block of sources has a sum of its
  // own, and these are added up in the order of the blocks, whichever thread made them.

  private static final int BLOCKS = 32;

  private final double[] betweenness;
  private final int[] reach;
  private final int[] reachedBy;

  private Centrality(int factors) {
    this.betweenness = new double[factors];
    this.reach = new int[factors];
    this.reachedBy = new int[factors];
  }

  /**
   * Looks from each factor along the shortest ways. O(n·m) time, O(n + m) memory for each of at
   * most 32 blocks.
   *
   * <p>Source: Brandes, A Faster Algorithm for Betweenness Centrality, Journal of Mathematical
   * Sociology 25 (2001).
   */
  public static Centrality of(CausalMap map) {
    Centrality all = new Centrality(map.factors());
    Adjacency links = Adjacency.of(map);
    int blocks = Math.min(BLOCKS, map.factors());
    IntStream.range(0, blocks)
        .parallel()
        .mapToObj(block -> ofBlock(map, links, block, blocks))
        .toList()
        .forEach(all::add);
    return all;
  }

  private static Centrality ofBlock(CausalMap map, Adjacency links, int block, int blocks) {
    Centrality part = new Centrality(map.factors());
    ShortestWays ways = new ShortestWays(links);
    for (int source = block; source < map.factors(); source += blocks) {
      part.reach[source] = ways.from(source, part.betweenness, part.reachedBy);
    }
    return part;
  }

  private void add(Centrality part) {
    Arrays.setAll(betweenness, i -> betweenness[i] + part.betweenness[i]);
    Arrays.setAll(reach, i -> reach[i] + part.reach[i]);
    Arrays.setAll(reachedBy, i -> reachedBy[i] + part.reachedBy[i]);
  }

  /**
   * The sum, over all ordered pairs of other factors, of the share of their shortest ways that go
   * through this one; 0 to (n − 1)(n − 2), not normalised.
   */
  public double betweenness(int factor) {
    return betweenness[factor];
  }

  /** How many other factors this one reaches along links, 0..n−1. */
  public int reach(int factor) {
    return reach[factor];
  }

  /** How many other factors reach this one, 0..n−1. */
  public int reachedBy(int factor) {
    return reachedBy[factor];
  }
}
