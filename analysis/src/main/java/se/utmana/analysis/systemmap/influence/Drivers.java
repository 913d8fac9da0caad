package se.utmana.analysis.systemmap.influence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalMap;

/**
 * Driver factors: those that somebody would have to steer directly for the whole map to be
 * steerable.
 *
 * <p>A caution that belongs beside every figure: the theory is of linear systems and looks only at
 * who acts on whom, not at sign, strength or whether anybody can.
 */
public final class Drivers {

  // A factor is matched when a link to it is in the matching, and a driver otherwise. Over all
  // maximum matchings only those factors change that an alternating path joins to a driver (the
  // decomposition of Dulmage and Mendelsohn, 1958). Their causes are matched in every maximum
  // matching, and always to these factors, so each connected part can be counted by itself.

  private final DriverShare[] shares;
  private final int count;

  private Drivers(DriverShare[] shares, int count) {
    this.shares = shares;
    this.count = count;
  }

  /**
   * Counts the drivers, and for each factor the share of maximum matchings in which it is one:
   * exactly where a connected part of the map has few enough matchings, otherwise from random ones
   * with the standard error. O(m·√n), and O(n) for each of 4,000 rounds of random steps.
   *
   * <p>Source: Liu, Slotine and Barabási, Controllability of Complex Networks, Nature 473 (2011).
   */
  public static Drivers of(CausalMap map) {
    Adjacency links = Adjacency.of(map);
    Matching matching = Matching.of(links);
    DriverShare[] shares = new DriverShare[map.factors()];
    Arrays.fill(shares, DriverShare.NEVER);
    boolean[] changing = changing(map, matching);
    boolean[] done = new boolean[map.factors()];
    for (int factor = 0; factor < map.factors(); factor++) {
      if (changing[factor] && !done[factor]) {
        MatchedPart part = MatchedPart.around(factor, map, matching, changing, done);
        part.fill(shares);
      }
    }
    return new Drivers(shares, map.factors() - matching.size());
  }

  private static boolean[] changing(CausalMap map, Matching matching) {
    boolean[] changing = new boolean[map.factors()];
    List<Integer> queue = new ArrayList<>();
    IntStream.range(0, map.factors())
        .filter(effect -> matching.causeOf(effect) == Matching.NONE)
        .forEach(queue::add);
    queue.forEach(effect -> changing[effect] = true);
    for (int i = 0; i < queue.size(); i++) {
      map.incoming(queue.get(i))
          .map(link -> matching.effectOf(map.from(link)))
          .filter(effect -> !changing[effect])
          .forEach(
              effect -> {
                changing[effect] = true;
                queue.add(effect);
              });
    }
    return changing;
  }

  /** n less the size of a maximum matching; at 0 any one factor will do. */
  public int count() {
    return count;
  }

  /** The size of a maximum matching. */
  public int matched() {
    return shares.length - count;
  }

  /** In how many of the maximum matchings a factor is a driver. */
  public DriverShare share(int factor) {
    return shares[factor];
  }
}
