package se.utmana.analysis.systemmap.whatif;

import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.Sign;

/** Which way every factor goes when one is pressed upwards and kept there, by signs alone. */
public final class SignPrediction {

  // Levins' loop analysis: the answer is the sum, over all simple paths, of the path's sign times
  // the feedback of the factors beside it. Where every factor dampens itself and every part is
  // stable, that feedback only scales, and the paths' signs decide: all alike, or ambiguous. Which
  // simple paths there are is hard to know in general, so: signed reachability first, which is
  // exact when it finds one sign only, then a search for a simple path of each sign.

  private static final int MOST_STEPS = 2_000;

  private final CausalMap map;
  private final Direction[] directions;
  private final boolean[] onPath;
  private int steps;

  private SignPrediction(CausalMap map) {
    this.map = map;
    this.directions = new Direction[map.factors()];
    this.onPath = new boolean[map.factors()];
  }

  /** What signs alone say of a factor. */
  public enum Direction {
    FALLS,
    /** No path leads there. */
    STAYS,
    RISES,
    /** Paths of both signs lead there, or one of unknown sign. */
    AMBIGUOUS
  }

  /**
   * Presses a factor. O(n + m) where signs are clear; at most 2,000 steps for each factor whose
   * signs are not, after which it counts as ambiguous.
   *
   * <p>Source: Levins, Evolution in Communities near Equilibrium (1975); Puccia and Levins,
   * Qualitative Modeling of Complex Systems (1985).
   *
   * @param pressed the factor that is pressed, 0..n−1
   */
  public static SignPrediction of(CausalMap map, int pressed) {
    SignPrediction prediction = new SignPrediction(map);
    boolean[][] walks = prediction.walks(pressed);
    for (int factor = 0; factor < map.factors(); factor++) {
      prediction.directions[factor] =
          factor == pressed
              ? Direction.RISES
              : prediction.direction(pressed, factor, walks[0][factor], walks[1][factor]);
    }
    return prediction;
  }

  /** Where walks that end in plus [0] and in minus [1] lead. */
  private boolean[][] walks(int pressed) {
    boolean[][] reached = new boolean[2][map.factors()];
    int[] queue = new int[2 * map.factors()];
    int filled = 1;
    queue[0] = 2 * pressed;
    reached[0][pressed] = true;
    for (int i = 0; i < filled; i++) {
      int from = queue[i] / 2;
      for (int link = map.firstOut(from); link < map.firstOut(from + 1); link++) {
        for (int minus = 0; minus < 2; minus++) {
          if (map.to(link) != pressed
              && can(link, queue[i] % 2, minus)
              && !reached[minus][map.to(link)]) {
            reached[minus][map.to(link)] = true;
            queue[filled++] = 2 * map.to(link) + minus;
          }
        }
      }
    }
    return reached;
  }

  /** Whether a walk of this sign can have that sign after the link. */
  private boolean can(int link, int before, int after) {
    Sign sign = map.link(link).sign();
    return sign == Sign.UNKNOWN || (before == after) == (sign == Sign.PLUS);
  }

  private Direction direction(int pressed, int factor, boolean plus, boolean minus) {
    if (!plus || !minus) {
      return ofOne(plus, minus);
    }
    steps = 0;
    boolean plusPath = hasPath(pressed, factor, 0, 0);
    steps = 0;
    boolean minusPath = hasPath(pressed, factor, 0, 1);
    return plusPath && minusPath ? Direction.AMBIGUOUS : ofOne(plusPath, minusPath);
  }

  private static Direction ofOne(boolean plus, boolean minus) {
    if (plus) {
      return Direction.RISES;
    }
    return minus ? Direction.FALLS : Direction.STAYS;
  }

  /** Whether a simple path of the wanted sign leads on; yes when the steps run out. */
  private boolean hasPath(int at, int goal, int sign, int wanted) {
    if (at == goal) {
      return sign == wanted;
    }
    if (++steps > MOST_STEPS) {
      return true;
    }
    onPath[at] = true;
    boolean found = false;
    for (int link = map.firstOut(at); link < map.firstOut(at + 1) && !found; link++) {
      for (int after = 0; after < 2 && !found; after++) {
        found =
            !onPath[map.to(link)]
                && can(link, sign, after)
                && hasPath(map.to(link), goal, after, wanted);
      }
    }
    onPath[at] = false;
    return found;
  }

  /** Which way a factor goes; the pressed one itself rises. */
  public Direction of(int factor) {
    return directions[factor];
  }
}
